package nl.leeratelier.casestudy;

import nl.leeratelier.content.Portrait;

/**
 * Somebody in the case; fictional.
 *
 * @param about what the trainee knows of them, such as an age
 */
public record Person(String id, String name, Role role, String about, Portrait portrait) {

    /** What somebody is to the family. */
    public enum Role {
        PARENT,
        CHILD,
        PROFESSIONAL,
        OTHER
    }
}
