package nl.leeratelier.registers;

import nl.leeratelier.people.AccountId;

/**
 * Somebody's number in a register, or whether it may be used, is not what it was. Published in the same transaction.
 *
 * @param register its id
 */
public record EntryChanged(AccountId account, String register) {}
