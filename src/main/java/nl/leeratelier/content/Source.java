package nl.leeratelier.content;

import java.util.Optional;

/**
 * One thing that a document says.
 *
 * @param place where in the document, such as {@code § 3.5}
 * @param says what it says, in one sentence
 * @param confirmed false where it could not be confirmed: shown as such
 * @param feature what of the platform carries it, where it speaks of training itself rather than of the work
 */
public record Source(
        SourceKey key,
        SourceDocument document,
        String place,
        String says,
        boolean confirmed,
        Optional<String> feature) {}
