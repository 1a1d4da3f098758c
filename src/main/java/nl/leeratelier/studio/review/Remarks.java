package nl.leeratelier.studio.review;

import java.util.List;
import java.util.UUID;
import nl.leeratelier.manuscript.Pointer;

/**
 * What was said of one place, one after the other.
 *
 * @param comments at least one
 * @param done whether it was dealt with
 */
public record Remarks(UUID id, Pointer at, boolean done, List<Comment> comments) {}
