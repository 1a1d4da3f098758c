package nl.leeratelier.dilemma;

import java.util.Optional;
import nl.leeratelier.content.ActivityResult;
import nl.leeratelier.content.ActivityState;

/**
 * Where an attempt at a dilemma stands.
 *
 * @param first the first position and why
 * @param heard how many voices were heard, in their order
 * @param second the position after all voices
 */
public record DilemmaState(
        Stage stage, Optional<Position> first, int heard, Optional<Position> second, ActivityResult result)
        implements ActivityState {

    /** What is asked now. */
    public enum Stage {
        /** To take a position. */
        OPENING,
        /** To see where others stand. */
        OTHERS,
        /** To hear the voices one by one. */
        VOICES,
        /** To take a position again. */
        AGAIN,
        DONE
    }

    /**
     * A position that was taken.
     *
     * @param point 1 to {@link Dilemma#POINTS}
     */
    public record Position(int point, String words) {}

    static DilemmaState start() {
        return new DilemmaState(Stage.OPENING, Optional.empty(), 0, Optional.empty(), ActivityResult.inProgress(0));
    }

    /** The voice to hear now; empty when it is not the time for voices. */
    public Optional<Voice> voice(Dilemma dilemma) {
        return stage == Stage.VOICES && heard < dilemma.voices().size()
                ? Optional.of(dilemma.voices().get(heard))
                : Optional.empty();
    }

    DilemmaState opened(Dilemma dilemma, Position position) {
        return in(dilemma, Stage.OTHERS, Optional.of(position), 0);
    }

    DilemmaState sawOthers(Dilemma dilemma) {
        return in(dilemma, dilemma.voices().isEmpty() ? Stage.AGAIN : Stage.VOICES, first, 0);
    }

    DilemmaState heardOne(Dilemma dilemma) {
        int now = heard + 1;
        return in(dilemma, now < dilemma.voices().size() ? Stage.VOICES : Stage.AGAIN, first, now);
    }

    DilemmaState closed(Position position) {
        return new DilemmaState(Stage.DONE, first, heard, Optional.of(position), ActivityResult.completed());
    }

    /** Both positions, the others and each voice count as one step. */
    private DilemmaState in(Dilemma dilemma, Stage next, Optional<Position> taken, int voices) {
        int done = 1 + (next == Stage.OTHERS ? 0 : 1) + voices;
        int progress = 100 * done / (dilemma.voices().size() + 3);
        return new DilemmaState(next, taken, voices, second, ActivityResult.inProgress(progress));
    }
}
