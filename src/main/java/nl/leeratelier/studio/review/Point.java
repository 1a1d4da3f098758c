package nl.leeratelier.studio.review;

import java.util.Locale;

/** What a reviewer looks at. */
public enum Point {
    /** Every claim has a source that says it. */
    SOURCES,
    /** What the parent thinks and feels rings true. */
    PARENT,
    /** Nobody is a type. */
    STEREOTYPES,
    /** Veilig Thuis, 112 and the child's safety are where they belong. */
    SAFETY,
    /** It reads easily. */
    LEVEL;

    /** The key of its words; with {@code .help} behind it, of what to look for. */
    public String key() {
        return "studio.review.point." + name().toLowerCase(Locale.ROOT);
    }
}
