package nl.leeratelier.casestudy;

import nl.leeratelier.content.Place;

/**
 * The id of something that stands elsewhere in the content.
 *
 * @param place where it is referred to
 */
public record Reference(String id, Place place) {}
