package nl.leeratelier.people;

/** Somebody is in another team of an organisation, or in none any more. */
public record TeamChanged(AccountId account, OrganisationId organisation) {}
