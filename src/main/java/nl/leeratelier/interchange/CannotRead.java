package nl.leeratelier.interchange;

import java.util.List;

/** A file that is refused as a whole: nothing was read from it, and nothing has changed. */
public final class CannotRead extends Exception {

    private final String key;
    private final transient List<Object> values;

    /**
     * Refuses.
     *
     * @param key says why, in words for whoever chose the file
     * @param values fill the text in
     */
    public CannotRead(String key, Object... values) {
        super(key + " " + List.of(values));
        this.key = key;
        this.values = List.of(values);
    }

    public String key() {
        return key;
    }

    public Object[] values() {
        return values.toArray();
    }
}
