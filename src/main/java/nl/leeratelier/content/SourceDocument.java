package nl.leeratelier.content;

import java.util.Optional;

/** A document or site that sources are found in. */
public record SourceDocument(String id, String title, String publisher, Optional<String> url) {}
