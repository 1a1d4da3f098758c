package nl.leeratelier.reporting;

/** Which page of a report to turn to. A page is found by its neighbour, so that the last is as near as the first. */
public sealed interface Turn {

    /** The first page. */
    record First() implements Turn {}

    /** The page that begins after this place. */
    record After(Place place) implements Turn {}

    /** The page that ends before this place. */
    record Before(Place place) implements Turn {}
}
