package nl.leeratelier.content;

/** The key of a source in {@code sources.yaml}, such as {@code A-3.5b}. */
public record SourceKey(String value) {

    /** What a key looks like: letters, digits, dots and hyphens, beginning with a letter or digit, such as {@code 5D}. */
    static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9.-]{0,30}";

    @Override
    public String toString() {
        return value;
    }
}
