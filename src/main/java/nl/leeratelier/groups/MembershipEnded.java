package nl.leeratelier.groups;

import nl.leeratelier.people.AccountId;

/** Somebody is no longer a member of a group. Published in the transaction that ends it. */
public record MembershipEnded(GroupId group, AccountId member) {}
