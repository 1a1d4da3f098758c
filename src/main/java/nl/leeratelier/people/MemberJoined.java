package nl.leeratelier.people;

/** Somebody has a role in an organisation that they did not have there before. */
public record MemberJoined(AccountId account, OrganisationId organisation, Role role) {}
