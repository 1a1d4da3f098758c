package nl.leeratelier.people;

import java.util.Set;

/** Somebody of an organisation with the roles they have there, at least one. */
public record Member(Account account, Set<Role> roles) {}
