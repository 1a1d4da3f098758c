package nl.leeratelier.content;

import java.util.List;

/** A learning goal of a programme. */
public record Goal(String id, String text, List<SourceKey> sources) {}
