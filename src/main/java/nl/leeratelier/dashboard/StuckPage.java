package nl.leeratelier.dashboard;

import java.util.List;

/** A page of those who are stuck, in the order of their names. */
public record StuckPage(List<Stuck> people, boolean hasPrevious, boolean hasNext) {}
