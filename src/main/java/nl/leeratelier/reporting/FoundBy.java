package nl.leeratelier.reporting;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.leeratelier.storage.WordIndex;
import nl.leeratelier.storage.Words;

/** What the people of a report are sorted and found by. */
final class FoundBy {

    private static final int LONGEST_SORT = 240;
    private static final int LONGEST_TYPED = 200;

    private static final Pattern BEHIND_AT = Pattern.compile("@\\S*");

    private FoundBy() {}

    /** What a name is sorted by. */
    static String sort(String name) {
        return cut(Words.fold(name), LONGEST_SORT);
    }

    /** The words that somebody is found by: what comes after the @ of an address, all have in common. */
    static List<String> words(String name, String email) {
        return Words.of(name, BEHIND_AT.matcher(email).replaceAll(" "));
    }

    /** The words that were typed, of addresses those before the @. */
    static List<String> typed(String text) {
        return Words.of(BEHIND_AT.matcher(cut(text, LONGEST_TYPED)).replaceAll(" "));
    }

    /** The lines of an organisation, in the order of the report. */
    static WordIndex.Catalog catalog(UUID organisation) {
        return new WordIndex.Catalog("line", organisation);
    }

    private static String cut(String text, int length) {
        return text.length() > length ? text.substring(0, length) : text;
    }
}
