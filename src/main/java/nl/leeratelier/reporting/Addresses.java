package nl.leeratelier.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads e-mail addresses as people paste them: on lines, with commas or semicolons, with names before them. */
final class Addresses {

    private static final Pattern SEPARATORS = Pattern.compile("[,;\\r\\n\\t]+");
    private static final Pattern NAMED = Pattern.compile("<([^<>]*)>");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Addresses() {}

    /** Each address once, in order; what is no address is in it too, to be told so. */
    static List<String> of(String typed) {
        var found = new LinkedHashMap<String, String>();
        for (var piece : SEPARATORS.split(typed)) {
            var named = NAMED.matcher(piece);
            var text = named.find() ? named.group(1) : piece;
            for (var address : SPACES.split(text.strip())) {
                if (!address.isEmpty()) {
                    found.putIfAbsent(address.toLowerCase(Locale.ROOT), address);
                }
            }
        }
        return List.copyOf(found.values());
    }
}
