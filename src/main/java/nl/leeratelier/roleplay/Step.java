package nl.leeratelier.roleplay;

import java.util.Optional;

/** One step of a talk that comes towards a parent. */
public sealed interface Step {

    /** The turn of the talk that it belongs to, from 0. */
    int turn();

    /**
     * The talk holds still: how is it for you now, what do you say, what do you keep to yourself? Answered or passed by.
     *
     * @param node whose line comes next
     * @param author how it is by the author, for afterwards: the trainee answers first
     */
    record Stop(int turn, Node node, Scales author) implements Step {}

    /**
     * A line: one's own, with the thought that goes with it, or somebody else's, without.
     *
     * @param own whether the one in this chair speaks
     */
    record Says(int turn, Line line, boolean own) implements Step {}

    /**
     * The professional's words came, and they asked on or brought a solution: what did that do? Answered before the author's
     * thought is told.
     */
    record Question(int turn, Choice choice, Choice.Move move) implements Step {}

    /**
     * The professional's words come towards you, with what they do inside.
     *
     * @param felt empty where the author does not say
     */
    record Words(int turn, Choice choice, Optional<Choice.Felt> felt) implements Step {}

    /** The trainee's own words come, which are in the log; nothing is claimed of what they do. */
    record OwnWords(int turn, Node node) implements Step {}

    /** Whether something is asked here; otherwise it is only heard. */
    default boolean asks() {
        return this instanceof Stop || this instanceof Question;
    }
}
