package nl.leeratelier.people;

/**
 * Somebody who can sign in.
 *
 * @param email as the person writes it; no two accounts differ in case only
 * @param language tag of the language they read, {@code nl} or {@code en}
 */
public record Account(AccountId id, String email, String name, String language) {}
