package nl.leeratelier.personaldata;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leeratelier.personaldata.Finding.Kind;

/** Dates of birth: dates with their year, in any common spelling; and less than that where a birth is named. */
final class Dates {

    private static final String DAY = "(?:0?[1-9]|[12][0-9]|3[01])";
    private static final String MONTH = "(?:0?[1-9]|1[0-2])";
    private static final String NAME =
            "(?:januari|jan|februari|feb|maart|mrt|april|apr|mei|juni|jun|juli|jul|augustus|aug"
                    + "|september|sept|sep|oktober|okt|november|nov|december|dec)\\.?";
    private static final String YEAR = "(?:19|20)[0-9]{2}";
    private static final String SHORT = "['’]?[0-9]{2}";
    private static final String FROM = "(?i)(?<![\\p{L}\\p{N}.,/-])";
    private static final String TO = "(?![\\p{L}\\p{N}]|[-/][0-9])";

    private static final Pattern WHOLE =
            Pattern.compile(FROM + "(?:" + DAY + "([-/. ])" + MONTH + "\\1" + YEAR + "|" + DAY + "(?:e|de|ste)?\\h+"
                    + NAME + "\\h+" + YEAR + "|" + YEAR + "([-/])" + MONTH + "\\2" + DAY + ")" + TO);

    private static final String BORN = "(?:geboren|geboortedatum|geb\\.?|verjaardag|verjaart|jarig)";

    /** Here a day without a year, a year alone or a year of two digits is enough. */
    private static final Pattern WITH_BIRTH =
            Pattern.compile(FROM + BORN + "[\\h:,]{0,3}(?:\\p{L}{1,12}\\h+){0,4}?(?:" + DAY
                    + "[-/. ]" + MONTH + "[-/. ]" + SHORT + "|" + DAY + "[-/]" + MONTH + "|" + DAY + "(?:e|de|ste)?\\h+"
                    + NAME + "(?:\\h+"
                    + SHORT + ")?|" + NAME + "\\h+" + YEAR + "|" + YEAR + ")" + TO);

    private Dates() {}

    static List<Finding> ofBirth(String text) {
        return Stream.of(WHOLE, WITH_BIRTH)
                .flatMap(pattern -> Patterns.all(pattern, Kind.BIRTH_DATE, text, match -> true))
                .toList();
    }
}
