package nl.leeratelier.people;

/** An employer or school whose people are trained. */
public record Organisation(OrganisationId id, String name) {}
