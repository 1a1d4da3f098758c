package nl.leeratelier.content;

/**
 * One thing that a document says.
 *
 * @param place where in the document, such as {@code § 3.5}
 * @param says what it says, in one sentence
 * @param confirmed false where it could not be confirmed: shown as such
 */
public record Source(SourceKey key, SourceDocument document, String place, String says, boolean confirmed) {}
