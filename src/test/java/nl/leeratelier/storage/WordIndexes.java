package nl.leeratelier.storage;

import org.springframework.jdbc.core.simple.JdbcClient;

/** An index of words to test with. */
public final class WordIndexes {

    private WordIndexes() {}

    /** That of a database. */
    public static WordIndex on(JdbcClient jdbc) {
        return new WordIndex(new WordRows(jdbc));
    }
}
