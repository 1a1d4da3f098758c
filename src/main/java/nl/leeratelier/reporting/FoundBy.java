package nl.leeratelier.reporting;

import java.util.List;
import java.util.UUID;
import nl.leeratelier.storage.WordIndex;
import nl.leeratelier.storage.Words;

/** What the people of a report are sorted and found by. */
final class FoundBy {

    private static final int LONGEST_SORT = 240;
    private static final int LONGEST_TYPED = 200;

    private FoundBy() {}

    /** What a name is sorted by. */
    static String sort(String name) {
        return cut(Words.fold(name), LONGEST_SORT);
    }

    /** The words that somebody is found by. */
    static List<String> words(String name, String email) {
        return Words.of(name, email);
    }

    /** The words that were typed. */
    static List<String> typed(String text) {
        return Words.of(cut(text, LONGEST_TYPED));
    }

    /** The lines of an organisation, in the order of the report. */
    static WordIndex.Catalog catalog(UUID organisation) {
        return new WordIndex.Catalog("line", organisation);
    }

    private static String cut(String text, int length) {
        return text.length() > length ? text.substring(0, length) : text;
    }
}
