package nl.leeratelier.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a person or an organisation.
 *
 * @param key for sorting and searching: lower case, without accents
 */
record Name(String text, String key) {

    private static final int LONGEST = 120;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}]");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /** Reads a name; spaces around it do not count and those inside become one. */
    static Name of(String typed) {
        var text = SPACES.matcher(
                        Normalizer.normalize(typed, Normalizer.Form.NFC).strip())
                .replaceAll(" ");
        var key = keyOf(text);
        if (key.isEmpty() || text.length() > LONGEST || UNSEEN.matcher(text).find()) {
            throw new Refused(Refused.Reason.NAME_INVALID);
        }
        return new Name(text, key);
    }

    /** The pattern of texts that hold this key, with {@code !} as its escape. */
    static String containing(String key) {
        return "%" + key.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /** What a name is sorted and searched by. */
    static String keyOf(String text) {
        var plain = ACCENTS.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFKD))
                .replaceAll("");
        var key = plain.toLowerCase(Locale.ROOT);
        return key.length() > 2 * LONGEST ? key.substring(0, 2 * LONGEST) : key;
    }
}
