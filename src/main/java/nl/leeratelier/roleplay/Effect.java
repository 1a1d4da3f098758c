package nl.leeratelier.roleplay;

/**
 * What a choice does to a variable.
 *
 * @param change added to the value; the sum is clamped
 */
public record Effect(String variable, int change) {}
