package nl.leeratelier.studio.review;

import java.time.Instant;
import java.util.Optional;
import nl.leeratelier.people.AccountId;

/**
 * Somebody chose what an organisation asks before something is published.
 *
 * @param eyes what it asked from then on
 * @param by who chose; empty when that person was erased
 */
public record EyesChange(Eyes eyes, Optional<AccountId> by, Instant at) {}
