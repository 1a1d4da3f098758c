package nl.leeratelier.studio.words;

import java.util.List;

/** The words in which authors know the parts of a file. */
public interface Vocabulary {

    /**
     * The label of a field.
     *
     * @param kind {@code programme}, {@code module}, or the kind of the activity
     * @param fields names of fields from the root to it, without the steps to elements of lists
     */
    String label(String kind, List<String> fields);

    /** A text by its key. */
    String text(String key, Object... values);

    /** Whether there is a text by this key. */
    boolean knows(String key);
}
