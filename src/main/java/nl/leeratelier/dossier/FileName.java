package nl.leeratelier.dossier;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files that are safe wherever they are unpacked: letters, digits and hyphens, and the ending of what they are. */
final class FileName {

    private static final int LONGEST = 80;

    private FileName() {}

    /** The name somebody gave a document, made safe. */
    static String of(String typed, FileKind kind) {
        String last = typed.replace('\\', '/');
        last = last.substring(last.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        String name = plain(dot > 0 ? last.substring(0, dot) : last);
        return (name.isEmpty() ? "document" : name) + "." + kind.ending();
    }

    /** A text as part of a name; may be empty. */
    static String plain(String text) {
        String ascii = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return ascii.length() <= LONGEST ? ascii : ascii.substring(0, LONGEST).replaceAll("-+$", "");
    }
}
