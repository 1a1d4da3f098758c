package nl.leeratelier.roleplay;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leeratelier.roleplay.RolePlayEvent.Begun;
import nl.leeratelier.roleplay.RolePlayEvent.CameWith;
import nl.leeratelier.roleplay.RolePlayEvent.ChairLeft;
import nl.leeratelier.roleplay.RolePlayEvent.ChairsTurned;
import nl.leeratelier.roleplay.RolePlayEvent.ChoiceMade;
import nl.leeratelier.roleplay.RolePlayEvent.FinishedReading;
import nl.leeratelier.roleplay.RolePlayEvent.Heard;
import nl.leeratelier.roleplay.RolePlayEvent.HelpingSentence;
import nl.leeratelier.roleplay.RolePlayEvent.MoveAnswered;
import nl.leeratelier.roleplay.RolePlayEvent.OpenAnswered;
import nl.leeratelier.roleplay.RolePlayEvent.OpenRated;
import nl.leeratelier.roleplay.RolePlayEvent.ReadingBackOpened;
import nl.leeratelier.roleplay.RolePlayEvent.Reflected;
import nl.leeratelier.roleplay.RolePlayEvent.Resolved;
import nl.leeratelier.roleplay.RolePlayEvent.SatDown;
import nl.leeratelier.roleplay.RolePlayEvent.StopAnswered;
import nl.leeratelier.roleplay.RolePlayEvent.StopPassed;
import nl.leeratelier.roleplay.RolePlayState.Phase;

/** Plays a talk in both chairs: pure, without chance, and total. An event that does not fit leaves the state as it is. */
public final class TalkEngine {

    /** A resolution is no longer than this many characters. */
    public static final int LONGEST_RESOLUTION = 600;

    private TalkEngine() {}

    static RolePlayState start(RolePlay talk) {
        return Conversation.start(talk);
    }

    /** Why an event does not fit, as a translation key. */
    static Optional<String> refusal(RolePlayState state, RolePlayEvent event) {
        Optional<RolePlayState> next = next(state, event);
        if (next.isEmpty()) {
            return Optional.of("roleplay.refused.moved-on");
        }
        return textRefusal(event);
    }

    static RolePlayState apply(RolePlayState state, RolePlayEvent event) {
        return textRefusal(event).isPresent() ? state : next(state, event).orElse(state);
    }

    private static Optional<RolePlayState> next(RolePlayState state, RolePlayEvent event) {
        Phase phase = state.phase();
        return switch (event) {
            case Begun ignored -> to(state, Phase.TALK, phase == Phase.BRIEFING);
            case CameWith came -> Conversation.came(state, came.facts());
            case ChoiceMade made -> FirstChair.on(state, made);
            case OpenAnswered answered -> FirstChair.on(state, answered);
            case OpenRated rated -> FirstChair.on(state, rated);
            case Reflected reflected -> FirstChair.on(state, reflected);
            case ChairsTurned turned -> SecondChair.on(state, turned);
            case SatDown sat -> SecondChair.on(state, sat);
            case Heard heard -> SecondChair.on(state, heard);
            case StopAnswered answer -> SecondChair.on(state, answer);
            case StopPassed passed -> SecondChair.on(state, passed);
            case MoveAnswered answer -> SecondChair.on(state, answer);
            case HelpingSentence sentence -> SecondChair.on(state, sentence);
            case ChairLeft left -> SecondChair.on(state, left);
            case ReadingBackOpened ignored -> to(state, Phase.READING_BACK, mayReadBack(state));
            case Resolved(String text) ->
                phase == Phase.READING_BACK || phase == Phase.DONE
                        ? Optional.of(state.resolved(!text.isBlank()))
                        : Optional.empty();
            case FinishedReading ignored -> to(state, Phase.DONE, phase == Phase.READING_BACK);
        };
    }

    private static Optional<RolePlayState> to(RolePlayState state, Phase phase, boolean fits) {
        return fits ? Optional.of(state.in(phase)) : Optional.empty();
    }

    /** At the ending of a talk without a chair to take; and from a second chair, which may be left halfway. */
    private static boolean mayReadBack(RolePlayState state) {
        return switch (state.phase()) {
            case ENDING -> state.chairs().isEmpty();
            case SWITCH, CHAIR -> state.hasSatOut();
            case BRIEFING, TALK, READING_BACK, DONE -> false;
        };
    }

    private static Optional<String> textRefusal(RolePlayEvent event) {
        return switch (event) {
            case Resolved(String text) -> FreeText.refusal(text, LONGEST_RESOLUTION);
            case OpenAnswered answered -> FreeText.refusal(answered.words(), FreeText.LONGEST);
            case Reflected reflected -> FreeText.refusal(reflected.words(), FreeText.LONGEST);
            case StopAnswered answer ->
                FreeText.refusal(answer.says(), FreeText.LONGEST)
                        .or(() -> FreeText.refusal(answer.keeps(), FreeText.LONGEST));
            case MoveAnswered answer -> FreeText.refusal(answer.words(), FreeText.LONGEST);
            case HelpingSentence sentence -> FreeText.refusal(sentence.words(), FreeText.LONGEST);
            default -> Optional.empty();
        };
    }

    /** The moment a way leads to from a situation in which its effects are done; empty when the talk ends. */
    public static Optional<Node> next(RolePlay talk, Way way, Standing after) {
        return Conversation.next(talk, way, after);
    }

    /** How the talk ends in this situation; empty when it has no endings. */
    public static Optional<Ending> ending(RolePlay talk, Standing standing) {
        return talk.ending(standing);
    }

    /** The facts of every start that is worth a look, the one without any first. */
    public static List<Set<String>> starts(RolePlay talk) {
        return Starts.of(talk);
    }

    /** What a choice brings, or would have brought, in a situation. */
    public static Outcome outcome(RolePlay talk, Choice choice, Standing before) {
        Standing after = before.after(choice);
        Optional<Node> next = Conversation.next(talk, choice, after);
        Optional<Ending> ending = next.isPresent() ? Optional.empty() : talk.ending(after);
        return new Outcome(choice, after, next, ending);
    }

    /** What each of the other choices of a turn would have brought; those that were not offered are left out. */
    public static List<Outcome> whatElse(RolePlay talk, Turn turn) {
        return turn.node().available(turn.before()).stream()
                .filter(choice -> choice != turn.way())
                .map(choice -> outcome(talk, choice, turn.before()))
                .toList();
    }
}
