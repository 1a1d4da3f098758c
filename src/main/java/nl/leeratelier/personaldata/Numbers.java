package nl.leeratelier.personaldata;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.leeratelier.personaldata.Finding.Kind;

/** Numbers that belong to one person. */
final class Numbers {

    /** A Dutch number, from within the country or with its code; digits may stand apart. */
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\p{L}\\p{N}+])(?:(?:\\+31|0031)[\\h.-]?(?:\\(0\\)[\\h.-]?)?[1-9]|\\(?0[1-9])(?:[\\h.()/-]{0,2}[0-9]){8}(?![\\p{N}])");

    /** Free and service numbers, which belong to nobody. */
    private static final Pattern SERVICE = Pattern.compile("0(?:800|900|906|909|88|14).*");

    private static final Pattern CITIZEN = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,+-])(?:[0-9]{8,9}|[0-9]{3}[. ][0-9]{3}[. ][0-9]{3}|[0-9]{4}[. ][0-9]{2}[. ][0-9]{3})(?![\\p{N}]|[.,-][0-9])");

    private Numbers() {}

    static List<Finding> phones(String text) {
        return Patterns.all(
                        PHONE,
                        Kind.PHONE,
                        text,
                        match -> !SERVICE.matcher(digits(match)).matches())
                .toList();
    }

    static List<Finding> citizens(String text) {
        return Patterns.all(CITIZEN, Kind.BSN, text, match -> passesElevenTest(digits(match)))
                .toList();
    }

    private static String digits(MatchResult match) {
        return match.group().replaceAll("[^0-9]", "");
    }

    /**
     * The test that every BSN passes: its digits times 9, 8, 7 … 2 and −1 add up to a multiple of eleven.
     *
     * @param digits 8 or 9; of 8 the first is a zero that was left out
     */
    static boolean passesElevenTest(String digits) {
        String nine = digits.length() == 8 ? "0" + digits : digits;
        int sum = -(nine.charAt(8) - '0');
        for (int place = 0; place < 8; place++) {
            sum += (9 - place) * (nine.charAt(place) - '0');
        }
        return sum % 11 == 0 && !nine.chars().allMatch(digit -> digit == nine.charAt(0));
    }
}
