package nl.leeratelier.registers;

/**
 * What is known of a register is not what it was. Published in the same transaction.
 *
 * @param register its id
 */
public record RegisterChanged(String register) {}
