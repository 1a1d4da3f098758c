package nl.leeratelier.accreditation;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The number on a certificate, written {@code LA-XXXX-XXXX-XXXX-XXXX}: 80 random bits in Crockford's base 32
 * (crockford.com/base32.html), which leaves out letters that are taken for digits.
 *
 * @param value as it is written on the certificate
 */
public record CertificateNumber(String value) {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String PREFIX = "LA";
    private static final int LENGTH = 16;
    private static final Pattern GROUPS = Pattern.compile("(.{4})(?!$)");
    private static final Pattern SEPARATORS = Pattern.compile("(%20|[\\s\\p{Pd}._])+");
    private static final int LONGEST_TYPED = 200;

    /** A new number. The generator must be one that cannot be predicted. */
    static CertificateNumber random(RandomGenerator generator) {
        var symbols = new StringBuilder(LENGTH);
        for (var i = 0; i < LENGTH; i++) {
            symbols.append(SYMBOLS.charAt(generator.nextInt(SYMBOLS.length())));
        }
        return of(symbols.toString());
    }

    /**
     * Reads a number as people type it: in any case, with other separators or none, with or without the letters in front,
     * with O for 0 and I or L for 1. The address of the public page of a certificate works as well, and spaces as browsers write them in one. Empty when it cannot be
     * a number.
     */
    public static Optional<CertificateNumber> parse(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        var last = typed.strip().substring(typed.strip().lastIndexOf('/') + 1);
        var symbols = SEPARATORS.matcher(last).replaceAll("").toUpperCase(Locale.ROOT);
        if (symbols.length() == PREFIX.length() + LENGTH && symbols.startsWith(PREFIX)) {
            symbols = symbols.substring(PREFIX.length());
        }
        symbols = symbols.replace('O', '0').replace('I', '1').replace('L', '1');
        var readable = symbols.length() == LENGTH && symbols.chars().allMatch(symbol -> SYMBOLS.indexOf(symbol) >= 0);
        return readable ? Optional.of(of(symbols)) : Optional.empty();
    }

    private static CertificateNumber of(String symbols) {
        return new CertificateNumber(PREFIX + "-" + GROUPS.matcher(symbols).replaceAll("$1-"));
    }

    @Override
    public String toString() {
        return value;
    }
}
