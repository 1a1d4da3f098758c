package nl.leeratelier.roleplay;

import java.util.Optional;

/**
 * What a choice brings.
 *
 * @param next the moment that follows; empty when the talk ends
 * @param ending how it ends; empty when it goes on
 */
public record Outcome(Choice choice, Standing after, Optional<Node> next, Optional<Ending> ending) {}
