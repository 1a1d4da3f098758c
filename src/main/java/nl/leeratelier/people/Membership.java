package nl.leeratelier.people;

/** One role of one person in an organisation. */
public record Membership(Organisation organisation, Role role) {}
