package nl.leeratelier.personaldata;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leeratelier.personaldata.Finding.Kind;

/** E-mail addresses and postal addresses. */
final class Patterns {

    private static final Pattern EMAIL = Pattern.compile(
            "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}+@[\\p{L}\\p{N}-]{1,63}+(?:\\.[\\p{L}\\p{N}-]{1,63}+){1,5}");

    /** No postcode has SA, SD or SS. */
    private static final Pattern POSTCODE = Pattern.compile("(?<![\\p{L}\\p{N}])[1-9][0-9]{3}"
            + "(?:\\h?(?!SA|SD|SS)[A-Z]{2}|(?!sa|sd|ss|km|kg|cm|mm|ml|cl|gb|mb|cc|ha)[a-z]{2})(?![\\p{L}\\p{N}])");

    private static final String NUMBER =
            "\\h+[1-9][0-9]{0,4}(?:\\h?[a-zA-Z](?!\\p{L})|\\h?-\\h?[0-9]{1,4})?(?![\\p{N}])";

    /** Words that hardly anything but a street ends with. */
    private static final Pattern STREET =
            Pattern.compile("(?<!\\p{L})(?:\\p{Lu}[\\p{L}.'’-]{0,30}\\h+(?:(?:van|de|der|den|het)\\h+){0,2}){0,3}"
                    + "(?:[\\p{L}'’-]{1,30}?(?:straat|laan|plein|gracht|kade|singel|steeg|dreef|plantsoen)"
                    + "|\\p{Lu}[\\p{L}'’-]{1,30}?(?:weg|dijk|hof|pad|park|wal|markt|baan|ring|haven|veld|akker|erf|oord|horst|hoek))"
                    + NUMBER);

    private static final Pattern LAAN_VAN =
            Pattern.compile("(?<!\\p{L})Laan\\h+van\\h+(?:de\\h+|het\\h+)?\\p{Lu}\\p{L}{1,30}" + NUMBER);

    private static final Set<String> NO_STREETS =
            Set.of("onderweg", "halverwege", "uitweg", "omweg", "snelweg", "terugweg");

    private Patterns() {}

    static List<Finding> emails(String text) {
        return all(EMAIL, Kind.EMAIL, text, match -> true).toList();
    }

    static List<Finding> addresses(String text) {
        return Stream.of(
                        all(STREET, Kind.ADDRESS, text, Patterns::isStreet),
                        all(LAAN_VAN, Kind.ADDRESS, text, match -> true),
                        all(POSTCODE, Kind.ADDRESS, text, match -> true))
                .flatMap(found -> found)
                .toList();
    }

    private static boolean isStreet(MatchResult match) {
        String words = match.group().toLowerCase(Locale.ROOT);
        return NO_STREETS.stream().noneMatch(word -> words.startsWith(word + " "));
    }

    static Stream<Finding> all(Pattern pattern, Kind kind, String text, Predicate<MatchResult> fits) {
        return pattern.matcher(text).results().filter(fits).map(match -> new Finding(kind, match.start(), match.end()));
    }
}
