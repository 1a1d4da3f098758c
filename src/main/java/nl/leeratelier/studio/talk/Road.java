package nl.leeratelier.studio.talk;

/**
 * A way from one place of the map to another.
 *
 * @param from key of a {@link Spot}
 * @param to key of a {@link Spot}
 * @param choice id of the choice it goes by; empty where nothing is chosen, or the choice has no id yet
 * @param number which of the ways on it belongs to, from 0
 * @param conditional whether it is gone only in some situations
 */
public record Road(String from, String to, String choice, int number, boolean conditional) {}
