package nl.leeratelier.people;

import java.util.List;

/**
 * An account as its administrators see it.
 *
 * @param blocked may not sign in for now
 * @param memberships what they are where, by the name of the organisation; empty for whoever belongs to none
 */
public record AccountCard(Account account, boolean blocked, List<Membership> memberships) {}
