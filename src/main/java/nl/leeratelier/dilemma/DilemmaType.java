package nl.leeratelier.dilemma;

import java.time.Instant;
import java.util.Optional;
import nl.leeratelier.content.ActivityHead;
import nl.leeratelier.content.ActivityType;
import nl.leeratelier.content.Fields;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.Problems;
import nl.leeratelier.content.Programme;
import nl.leeratelier.dilemma.DilemmaEvent.OthersSeen;
import nl.leeratelier.dilemma.DilemmaEvent.PositionTaken;
import nl.leeratelier.dilemma.DilemmaEvent.PositionTakenAgain;
import nl.leeratelier.dilemma.DilemmaEvent.VoiceHeard;
import nl.leeratelier.dilemma.DilemmaState.Position;
import nl.leeratelier.dilemma.DilemmaState.Stage;
import nl.leeratelier.learning.OwnWords;
import org.springframework.stereotype.Component;

/** Dilemmas, of kind {@code dilemma}: completed when a position was taken before and after the voices; never scored. */
@Component
public final class DilemmaType implements ActivityType<Dilemma, DilemmaEvent, DilemmaState> {

    @Override
    public String kind() {
        return "dilemma";
    }

    @Override
    public Class<Dilemma> activityClass() {
        return Dilemma.class;
    }

    @Override
    public Class<DilemmaEvent> eventClass() {
        return DilemmaEvent.class;
    }

    @Override
    public Dilemma read(ActivityHead head, Fields fields) {
        return DilemmaReader.read(head, fields);
    }

    @Override
    public void check(Dilemma dilemma, Library library, Programme programme, Problems problems) {
        new DilemmaChecker(problems).check(dilemma);
    }

    /** @param seed not used: the voices are heard in the order in which they are written */
    @Override
    public DilemmaState start(Dilemma dilemma, long seed) {
        return DilemmaState.start();
    }

    @Override
    public Optional<String> refusal(Dilemma dilemma, DilemmaState state, DilemmaEvent event) {
        return switch (event) {
            case PositionTaken(int position, String why) ->
                state.stage() == Stage.OPENING ? refusal(position, why) : movedOn();
            case OthersSeen() -> state.stage() == Stage.OTHERS ? Optional.empty() : movedOn();
            case VoiceHeard(String voice) -> {
                if (dilemma.voice(voice).isEmpty()) {
                    yield Optional.of("dilemma.refused.voice");
                }
                boolean isNow = state.voice(dilemma)
                        .filter(now -> now.id().equals(voice))
                        .isPresent();
                yield isNow ? Optional.empty() : movedOn();
            }
            case PositionTakenAgain(int position, String words) ->
                state.stage() == Stage.AGAIN ? refusal(position, words) : movedOn();
        };
    }

    private static Optional<String> refusal(int position, String words) {
        return position < 1 || position > Dilemma.POINTS
                ? Optional.of("dilemma.refused.position")
                : OwnWords.refusal(words);
    }

    private static Optional<String> movedOn() {
        return Optional.of("dilemma.refused.moved-on");
    }

    @Override
    public DilemmaState apply(Dilemma dilemma, DilemmaState state, DilemmaEvent event, Instant at) {
        if (refusal(dilemma, state, event).isPresent()) {
            return state;
        }
        return switch (event) {
            case PositionTaken(int position, String why) -> state.opened(dilemma, new Position(position, why.strip()));
            case OthersSeen() -> state.sawOthers(dilemma);
            case VoiceHeard ignored -> state.heardOne(dilemma);
            case PositionTakenAgain(int position, String words) -> state.closed(new Position(position, words.strip()));
        };
    }
}
