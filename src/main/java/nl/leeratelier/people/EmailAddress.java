package nl.leeratelier.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address as the person writes it.
 *
 * @param key what two spellings of one address share: lower case, compatibility characters folded
 */
record EmailAddress(String text, String key) {

    // Deliberately simpler than RFC 5321: quoted local parts and address literals are not used by people.
    private static final Pattern PLAUSIBLE =
            Pattern.compile("[^\\s\\p{Cntrl}\\p{Cf}@<>()\\[\\],;:\"\\\\]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    private static final int LONGEST = 254;

    /** Reads an address; spaces around it do not count. */
    static EmailAddress of(String typed) {
        var text = typed.strip();
        var key = keyOf(text);
        if (text.length() > LONGEST
                || key.length() > LONGEST
                || !PLAUSIBLE.matcher(text).matches()) {
            throw new Refused(Refused.Reason.EMAIL_INVALID);
        }
        return new EmailAddress(text, key);
    }

    /** The key of whatever was typed, an address or not. */
    static String keyOf(String typed) {
        var text = typed.strip();
        var cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return Normalizer.normalize(cut, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
