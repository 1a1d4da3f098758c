package nl.leeratelier.people;

/**
 * Everything of somebody is being erased. Who keeps something of them erases it as well, in the same transaction: by a plain
 * {@code @EventListener}, so that nothing is left when it ends.
 */
public record PersonErased(AccountId account) {}
