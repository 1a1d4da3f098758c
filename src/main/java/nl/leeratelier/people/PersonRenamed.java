package nl.leeratelier.people;

/** Somebody goes by another name from now on. */
public record PersonRenamed(AccountId account) {}
