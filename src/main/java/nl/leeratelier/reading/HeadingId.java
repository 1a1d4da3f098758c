package nl.leeratelier.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Ids of sections, made of their headings. */
final class HeadingId {

    private static final Pattern TIP = Pattern.compile("om-morgen-te-doen|tips?(-.*)?|(to-do|for)-tomorrow");

    private HeadingId() {}

    /** The heading in lower-case letters, digits and hyphens, at most 60 characters; {@code deel} when nothing is left. */
    static String of(String heading) {
        String plain = Normalizer.normalize(heading, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), 60)).replaceAll("^-|-$", "");
        return cut.isEmpty() ? "deel" : cut;
    }

    /** Whether a section with this id holds tips to use at work. */
    static boolean isTip(String id) {
        return TIP.matcher(id).matches();
    }
}
