package nl.leeratelier.roleplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.leeratelier.content.ActivityResult.Status;
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
import nl.leeratelier.roleplay.RolePlayEvent.SatDown;
import nl.leeratelier.roleplay.RolePlayEvent.StopAnswered;
import nl.leeratelier.roleplay.RolePlayEvent.StopPassed;
import nl.leeratelier.roleplay.RolePlayState.Phase;
import org.junit.jupiter.api.Test;

class ParentsChairTest {

    private static final Scales MINE = new Scales(7, 6, 2, 5, 8, 9);

    private final RolePlay talk = Talks.twoChairs();

    private static RolePlayState play(RolePlayState state, RolePlayEvent... events) {
        for (RolePlayEvent event : events) {
            assertThat(TalkEngine.refusal(state, event)).as(event.toString()).isEmpty();
            state = TalkEngine.apply(state, event);
        }
        return state;
    }

    private RolePlayState ended() {
        return play(
                TalkEngine.start(talk),
                new ChoiceMade("opening", "wachten"),
                new ChoiceMade("binnen", "vragen"),
                new Reflected("adem", "Ik houd mijn adem in."),
                new OpenAnswered("eigen", "Wat hoor ik veel zorg bij jullie allebei."),
                new OpenRated("eigen", Map.of("listening", 2)),
                new ChoiceMade("blijft", "beloven"));
    }

    private RolePlayState seated(String parent) {
        return play(ended(), new ChairsTurned(parent), new SatDown(parent));
    }

    /** Through the script with everything passed by. */
    private static RolePlayState satOut(RolePlayState state) {
        while (state.step().isPresent()) {
            state = play(state, pass(state));
        }
        return state;
    }

    private static RolePlayEvent pass(RolePlayState state) {
        return switch (state.step().orElseThrow()) {
            case Step.Stop stop -> new StopPassed(stop.turn());
            case Step.Question question -> new MoveAnswered(question.turn(), List.of(), "");
            case Step.Says ignored -> new Heard(state.seat().orElseThrow().step());
            case Step.Words ignored -> new Heard(state.seat().orElseThrow().step());
            case Step.OwnWords ignored -> new Heard(state.seat().orElseThrow().step());
        };
    }

    private static String word(Step step) {
        return step.turn() + " " + step.getClass().getSimpleName();
    }

    @Test
    void theTalkComesTowardsWhoWasThereFromTheStart() {
        assertThat(ended().script("farah"))
                .extracting(ParentsChairTest::word)
                .containsExactly(
                        "0 Says",
                        "0 Words",
                        "1 Stop",
                        "1 Says",
                        "1 Question",
                        "1 Words",
                        "3 Says",
                        "3 OwnWords",
                        "4 Stop",
                        "4 Says",
                        "4 Words");
    }

    @Test
    void whoCameInLaterHearsNothingOfWhatWentBefore() {
        assertThat(ended().script("joost")).extracting(ParentsChairTest::word).startsWith("1 Stop", "1 Says");
    }

    @Test
    void onlyOnesOwnLinesCarryTheThought() {
        assertThat(ended().script("joost"))
                .filteredOn(Step.Says.class::isInstance)
                .map(Step.Says.class::cast)
                .extracting(says -> says.line().speaker() + " " + says.own())
                .containsExactly("joost true", "farah false", "joost true");
    }

    @Test
    void theAuthorsScalesAreMovedByWhatWasSaidBeforeTheStop() {
        List<Scales> stops = ended().script("farah").stream()
                .filter(Step.Stop.class::isInstance)
                .map(step -> ((Step.Stop) step).author())
                .toList();
        assertThat(stops).containsExactly(new Scales(4, 6, 5, 4, 3, 5), new Scales(5, 6, 5, 4, 4, 5));
    }

    @Test
    void scalesNeverLeaveTheirBounds() {
        RolePlayState state = play(
                TalkEngine.start(talk),
                new ChoiceMade("opening", "alvast"),
                new ChoiceMade("binnen", "regelen"),
                new Reflected("adem", ""),
                new OpenAnswered("eigen", ""),
                new OpenRated("eigen", Map.of()));
        assertThat(state.node()).map(Node::id).contains("weg");
        state = play(state, new ChoiceMade("weg", "laten-gaan"));
        Step.Stop last = (Step.Stop) state.script("joost").stream()
                .filter(Step.Stop.class::isInstance)
                .toList()
                .getLast();
        assertThat(last.author()).isEqualTo(new Scales(3, 3, 10, 0, 4, 2));
    }

    @Test
    void theEndingLeadsToAChairAndNotYetToReadingBack() {
        assertThat(ended().chairs()).extracting(Character::id).containsExactly("farah", "joost");
        assertThat(TalkEngine.refusal(ended(), new ReadingBackOpened())).isPresent();
        assertThat(TalkEngine.refusal(ended(), new ChairsTurned("yuna"))).isPresent();
        assertThat(TalkEngine.refusal(ended(), new SatDown("farah")))
                .as("without turning")
                .isPresent();
    }

    @Test
    void oneMayTurnToTheOtherParentBeforeSittingDown() {
        RolePlayState state = play(ended(), new ChairsTurned("farah"), new ChairsTurned("joost"));
        assertThat(state.seat()).map(Seat::parent).contains("joost");
        assertThat(TalkEngine.refusal(state, new SatDown("farah"))).isPresent();
    }

    @Test
    void aStopIsAnsweredOnceAndThenTheTalkGoesOn() {
        RolePlayState state = play(seated("farah"), new Heard(0), new Heard(1));
        assertThat(state.step()).containsInstanceOf(Step.Stop.class);
        assertThat(TalkEngine.refusal(state, new Heard(2)))
                .as("a stop is not just heard")
                .isPresent();
        StopAnswered answer = new StopAnswered(1, MINE, "Het gaat wel.", "Het gaat niet.");
        state = play(state, answer);
        assertThat(state.step()).containsInstanceOf(Step.Says.class);
        assertThat(TalkEngine.refusal(state, answer)).isPresent();
    }

    @Test
    void refusesWhatNoSliderCanGive() {
        RolePlayState state = play(seated("joost"));
        assertThat(TalkEngine.refusal(state, new StopAnswered(1, new Scales(0, 0, 0, 0, 0, 11), "", "")))
                .isPresent();
    }

    @Test
    void refusesTextsThatAreTooLongOrHoldControlCharacters() {
        RolePlayState state = seated("joost");
        assertThat(TalkEngine.refusal(state, new StopAnswered(1, MINE, "x".repeat(2_001), "")))
                .contains("roleplay.refused.too-long");
        assertThat(TalkEngine.refusal(state, new StopAnswered(1, MINE, "", "a\u0000b")))
                .contains("roleplay.refused.unreadable");
        assertThat(TalkEngine.apply(state, new StopAnswered(1, MINE, "", "a\u0000b")))
                .isSameAs(state);
        assertThat(TalkEngine.refusal(state, new StopAnswered(1, MINE, "x".repeat(2_000), "één\nregel 🙂")))
                .isEmpty();
    }

    @Test
    void whatTheMoveDidIsAskedBeforeTheThoughtIsTold() {
        RolePlayState state = play(seated("joost"), new StopPassed(1), new Heard(1));
        assertThat(state.step()).containsInstanceOf(Step.Question.class);
        state = play(state, new MoveAnswered(1, List.of(Impact.ROOM_TO_TELL), "Ik kon ademen."));
        assertThat(state.step()).containsInstanceOf(Step.Words.class);
    }

    @Test
    void aChairSatOutCompletesTheTalk() {
        RolePlayState state = satOut(seated("farah"));
        assertThat(state.phase()).isEqualTo(Phase.CHAIR);
        assertThat(state.result().status()).isEqualTo(Status.IN_PROGRESS);
        state = play(state, new HelpingSentence("farah", "Vertel eens."), new ChairLeft("farah"));
        assertThat(state.phase()).isEqualTo(Phase.READING_BACK);
        assertThat(state.result().status()).isEqualTo(Status.COMPLETED);
        assertThat(play(state, new FinishedReading()).phase()).isEqualTo(Phase.DONE);
    }

    @Test
    void aChairIsNotLeftBeforeItsEnd() {
        assertThat(TalkEngine.refusal(seated("farah"), new ChairLeft("farah"))).isPresent();
        assertThat(TalkEngine.refusal(seated("farah"), new HelpingSentence("farah", "Ja.")))
                .isPresent();
    }

    @Test
    void theOtherChairMayBeTakenAfterwardsAndLeftHalfway() {
        RolePlayState state = play(satOut(seated("farah")), new ChairLeft("farah"), new FinishedReading());
        assertThat(TalkEngine.refusal(state, new ChairsTurned("farah")))
                .as("sat out")
                .isPresent();
        assertThat(state.chairsLeft()).extracting(Character::id).containsExactly("joost");
        state = play(state, new ChairsTurned("joost"), new SatDown("joost"), new StopPassed(1));
        assertThat(state.result().status()).as("what is done stays done").isEqualTo(Status.COMPLETED);
        state = play(state, new ReadingBackOpened(), new ChairsTurned("joost"), new SatDown("joost"));
        assertThat(state.seat()).map(Seat::step).contains(1);
        state = play(satOut(state), new ChairLeft("joost"));
        assertThat(state.chairsLeft()).isEmpty();
    }

    @Test
    void theJournalHoldsWhatWasWrittenAndTheStateDoesNot() {
        RolePlayEvent[] events = {
            new ChoiceMade("opening", "wachten"),
            new ChoiceMade("binnen", "vragen"),
            new Reflected("adem", "Ik houd mijn adem in."),
            new OpenAnswered("eigen", "Wat hoor ik veel zorg."),
            new OpenRated("eigen", Map.of("listening", 2)),
            new ChoiceMade("blijft", "beloven"),
            new ChairsTurned("joost"),
            new SatDown("joost"),
            new StopAnswered(1, MINE, "Niks.", "Alles."),
        };
        play(TalkEngine.start(talk), events);
        Journal journal = Journal.of(talk, List.of(events));
        assertThat(journal.words())
                .containsEntry(2, "Ik houd mijn adem in.")
                .containsEntry(3, "Wat hoor ik veel zorg.");
        assertThat(journal.scores()).containsExactly(Map.entry(3, Map.of("listening", 2)));
        assertThat(journal.stop("joost", 1)).map(StopAnswered::keeps).contains("Alles.");
        assertThat(journal.stop("farah", 1)).isEmpty();
    }

    @Test
    void ownWordsAreScoredOnTheCriteriaOfTheMomentOnly() {
        RolePlayState state = play(
                TalkEngine.start(talk),
                new ChoiceMade("opening", "wachten"),
                new ChoiceMade("binnen", "vragen"),
                new Reflected("adem", ""));
        assertThat(TalkEngine.refusal(state, new OpenRated("eigen", Map.of())))
                .as("before answering")
                .isPresent();
        state = play(state, new OpenAnswered("eigen", "Ja."));
        assertThat(state.answered()).isTrue();
        assertThat(TalkEngine.refusal(state, new OpenRated("eigen", Map.of("factual", 1))))
                .isPresent();
        assertThat(TalkEngine.refusal(state, new OpenRated("eigen", Map.of("listening", 4))))
                .isPresent();
        assertThat(play(state, new OpenRated("eigen", Map.of("listening", 3))).answered())
                .isFalse();
    }
}
