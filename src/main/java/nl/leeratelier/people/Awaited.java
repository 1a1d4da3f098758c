package nl.leeratelier.people;

import java.util.Optional;

/**
 * Somebody who was invited and has not come yet.
 *
 * @param team in which they will be
 */
public record Awaited(Invitation invitation, Optional<String> team) {}
