package nl.leeratelier.content;

import java.util.Optional;

/**
 * A document or site that sources are found in.
 *
 * @param covered whether each thing it says must be explained, practised and tested somewhere
 */
public record SourceDocument(String id, String title, String publisher, Optional<String> url, boolean covered) {}
