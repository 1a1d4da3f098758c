package nl.leeratelier.reading;

import java.util.List;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.ActivityHead;
import nl.leeratelier.content.MarkdownText;

/**
 * A text to read.
 *
 * @param opening what stands before the first section; may be empty
 */
public record Reading(ActivityHead head, MarkdownText opening, List<Section> sections) implements Activity {

    public Reading {
        sections = List.copyOf(sections);
    }
}
