package nl.leeratelier.people;

/** Somebody accepted an invitation and is now a member of the organisation. Published in the same transaction. */
public record InvitationAccepted(InvitationId invitation, AccountId account, OrganisationId organisation) {}
