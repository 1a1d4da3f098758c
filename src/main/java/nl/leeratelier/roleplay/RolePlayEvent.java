package nl.leeratelier.roleplay;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a trainee does in a talk. The names stand in the log for ever. What a trainee writes stands in the log only, never in the
 * state; an empty text means that the question was passed by, since some carry a history of their own.
 */
public sealed interface RolePlayEvent {

    /** The briefing was read; the talk begins. */
    record Begun() implements RolePlayEvent {}

    /**
     * What a case brought along, before the talk begins. Once.
     *
     * @param facts names that the talk listens to, at least one, each once
     */
    record CameWith(List<String> facts) implements RolePlayEvent {

        public CameWith {
            // The log may hold what a hand wrote: a missing list is an empty one.
            facts = facts == null
                    ? List.of()
                    : facts.stream().filter(Objects::nonNull).toList();
        }
    }

    /** Something was said at a node. */
    record ChoiceMade(String node, String choice) implements RolePlayEvent {}

    /** At an open moment the trainee wrote what they would say; the answers of others are on the screen. */
    record OpenAnswered(String node, String words) implements RolePlayEvent {}

    /**
     * The trainee scored their own words; the talk goes on.
     *
     * @param scores 0 to 3 by criterion of the open moment; what was not scored is left out
     */
    record OpenRated(String node, Map<String, Integer> scores) implements RolePlayEvent {}

    /** A pause is over. */
    record Reflected(String node, String words) implements RolePlayEvent {}

    /** The ending was read; the stage turns, and the card of this parent lies open. */
    record ChairsTurned(String parent) implements RolePlayEvent {}

    /** The trainee read who they are now and sat down in this parent's chair. */
    record SatDown(String parent) implements RolePlayEvent {}

    /**
     * In the parent's chair: what was to be heard was heard.
     *
     * @param step number of the step in the script, from 0
     */
    record Heard(int step) implements RolePlayEvent {}

    /**
     * At a stop in the parent's chair: how it is now, what one says and what one keeps to oneself; either may be empty.
     *
     * @param turn of the talk, from 0
     */
    record StopAnswered(int turn, Scales scales, String says, String keeps) implements RolePlayEvent {}

    /** A stop was passed by. */
    record StopPassed(int turn) implements RolePlayEvent {}

    /**
     * What the professional's asking on, or solution, did to the parent.
     *
     * @param turn of the talk, from 0
     * @param impacts none and no words: passed by
     */
    record MoveAnswered(int turn, List<Impact> impacts, String words) implements RolePlayEvent {}

    /** The one sentence that would have helped this parent. */
    record HelpingSentence(String parent, String words) implements RolePlayEvent {}

    /** The parent's chair was left at the end of its script; reading back is on the screen. */
    record ChairLeft(String parent) implements RolePlayEvent {}

    /** Reading back is on the screen: of a talk without a chair to take, or when a second chair was left halfway. */
    record ReadingBackOpened() implements RolePlayEvent {}

    /** What the trainee takes along (voornemen): private. Replaces the one before; empty takes it away. */
    record Resolved(String text) implements RolePlayEvent {}

    /** The trainee is done reading back. */
    record FinishedReading() implements RolePlayEvent {}
}
