package nl.leeratelier.roleplay;

import java.util.List;
import java.util.Optional;
import nl.leeratelier.content.ActivityResult;
import nl.leeratelier.content.ActivityState;

/**
 * Where a talk stands.
 *
 * @param node where the professional is to answer; empty once the talk has ended
 * @param turns what was said so far
 * @param ending how it ended; empty while it goes on
 * @param resolution what the trainee takes along; empty when nothing was written
 * @param progress 0 to 100
 */
public record RolePlayState(
        Phase phase,
        Optional<Node> node,
        Standing standing,
        List<Turn> turns,
        Optional<Ending> ending,
        String resolution,
        int progress)
        implements ActivityState {

    /** What the trainee is doing. */
    public enum Phase {
        BRIEFING,
        TALK,
        ENDING,
        READING_BACK,
        DONE
    }

    /** What may be said now, in the order of the text; empty once the talk has ended. */
    public List<Choice> choices() {
        return node.map(here -> here.available(standing)).orElse(List.of());
    }

    /**
     * Completed once reading back was opened. The talk is held to be read back, so its ending alone is not enough; but
     * nobody can tell how well somebody reads, so a forgotten last click costs no certificate.
     */
    @Override
    public ActivityResult result() {
        return switch (phase) {
            case BRIEFING, TALK, ENDING -> ActivityResult.inProgress(progress);
            case READING_BACK, DONE -> ActivityResult.completed();
        };
    }

    RolePlayState in(Phase next) {
        return new RolePlayState(next, node, standing, turns, ending, resolution, progress);
    }

    RolePlayState resolved(String text) {
        return new RolePlayState(phase, node, standing, turns, ending, text, progress);
    }
}
