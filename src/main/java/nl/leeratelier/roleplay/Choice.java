package nl.leeratelier.roleplay;

import java.util.List;
import java.util.Optional;
import nl.leeratelier.content.Place;
import nl.leeratelier.content.SourceKey;

/**
 * Something the professional may say at a node.
 *
 * @param words what is said; for a silence what is done instead
 * @param rubric scores on criteria of the talk's rubric; empty at a dilemma
 * @param felt what it does to each parent
 * @param move what the professional does with it, where the parent's chair asks what that did
 * @param reason what reading back says of it
 */
public record Choice(
        String id,
        String words,
        boolean silence,
        List<Condition> conditions,
        List<Effect> effects,
        List<Score> rubric,
        List<Felt> felt,
        Optional<Move> move,
        Reason reason,
        List<SourceKey> sources,
        List<Target> targets,
        Place place)
        implements Way {

    /** What it does to this character; empty where the text does not say. */
    public Optional<Felt> feltBy(String character) {
        return felt.stream().filter(one -> one.who().equals(character)).findFirst();
    }

    /** @param points 0 to 3 */
    public record Score(String criterion, int points, Place place) {}

    /**
     * @param who id of a character
     * @param scales how it moves the six scales of this character, in order
     */
    public record Felt(String who, String feeling, String thought, List<Scales.Shift> scales) {}

    /** What parents remembered of professionals: they brought a solution (A-3.5b, e), or asked on (A-3.5c, h). */
    public enum Move {
        ASKS_ON,
        SOLUTION
    }

    /** What there is to say about a choice afterwards. */
    public sealed interface Reason {

        /** Why it did what it did. */
        record Why(String text) implements Reason {}

        /** A dilemma seen from both sides. */
        record BothSides(String protects, String costs) implements Reason {}
    }
}
