package nl.leeratelier.people;

import java.time.Instant;
import java.util.Set;

/** An open invitation to join an organisation. */
public record Invitation(
        InvitationId id, Organisation organisation, String email, Set<Role> roles, Instant expiresAt) {}
