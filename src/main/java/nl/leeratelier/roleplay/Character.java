package nl.leeratelier.roleplay;

import java.util.Optional;
import nl.leeratelier.content.Portrait;

/**
 * Somebody in a talk.
 *
 * @param about what everyone may know
 * @param card what this person knows, fears and hopes: hidden until one sits in this chair
 * @param chair how it is for this parent at the start, where the trainee can take their chair
 */
public record Character(
        String id,
        String name,
        Role role,
        String about,
        Optional<Card> card,
        Optional<Scales> chair,
        Portrait portrait) {

    /** What somebody is in the talk. */
    public enum Role {
        PARENT,
        CHILD,
        PROFESSIONAL,
        OTHER
    }

    public boolean isParent() {
        return role == Role.PARENT;
    }

    /** The inside of a character. */
    public record Card(String knows, String fears, String hopes) {}
}
