package nl.leeratelier.dilemma;

import java.util.List;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.content.Place;
import nl.leeratelier.content.SourceKey;

/**
 * One side of a dilemma.
 *
 * @param label what one does on this side, in a few words
 * @param protects what this side keeps safe
 * @param costs what it may cost
 */
public record Pole(String label, MarkdownText protects, MarkdownText costs, List<SourceKey> sources, Place place) {

    public Pole {
        sources = List.copyOf(sources);
    }
}
