package nl.leeratelier.reading;

import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.content.Place;

/**
 * A part of a reading under a heading of its own.
 *
 * @param id made of the heading; unique in the reading, and the same as long as the heading is
 * @param heading plain text
 * @param text what stands below the heading
 * @param tip whether it holds what to do at work, and is set off from the rest
 * @param place where the heading stands
 */
public record Section(String id, String heading, MarkdownText text, boolean tip, Place place) {}
