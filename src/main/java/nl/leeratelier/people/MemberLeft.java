package nl.leeratelier.people;

/** Somebody has no role left in an organisation. */
public record MemberLeft(AccountId account, OrganisationId organisation) {}
