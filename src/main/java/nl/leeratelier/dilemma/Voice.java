package nl.leeratelier.dilemma;

import java.util.List;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.content.Place;
import nl.leeratelier.content.Portrait;
import nl.leeratelier.content.SourceKey;

/**
 * Somebody fictional whom the dilemma is about.
 *
 * @param text what they say, in their own words
 */
public record Voice(
        String id,
        String name,
        Role role,
        String about,
        Portrait portrait,
        MarkdownText text,
        List<SourceKey> sources,
        Place place) {

    /** From where somebody looks at it. */
    public enum Role {
        PARENT,
        CHILD,
        PROFESSIONAL,
        /** An expert by experience. */
        EXPERT
    }

    public Voice {
        sources = List.copyOf(sources);
    }
}
