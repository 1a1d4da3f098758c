package nl.leeratelier.roleplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leeratelier.content.ActivityResult.Status;
import nl.leeratelier.roleplay.RolePlayEvent.Begun;
import nl.leeratelier.roleplay.RolePlayEvent.ChoiceMade;
import nl.leeratelier.roleplay.RolePlayEvent.FinishedReading;
import nl.leeratelier.roleplay.RolePlayEvent.ReadingBackOpened;
import nl.leeratelier.roleplay.RolePlayEvent.Resolved;
import nl.leeratelier.roleplay.RolePlayState.Phase;
import org.junit.jupiter.api.Test;

class TalkEngineTest {

    private final RolePlay talk = Talks.good();

    private RolePlayState play(RolePlayEvent... events) {
        return playFrom(TalkEngine.start(talk), events);
    }

    private RolePlayState playFrom(RolePlayState state, RolePlayEvent... events) {
        for (RolePlayEvent event : events) {
            assertThat(TalkEngine.refusal(state, event)).as(event.toString()).isEmpty();
            state = TalkEngine.apply(state, event);
        }
        return state;
    }

    private static ChoiceMade say(String node, String choice) {
        return new ChoiceMade(node, choice);
    }

    private RolePlayState goodWay() {
        return play(new Begun(), say("opening", "breed"), say("reactie", "doorvragen"), say("vertelt", "samen"));
    }

    @Test
    void beginsWithTheBriefingAndEveryVariableAtItsStart() {
        RolePlayState state = play();
        assertThat(state.phase()).isEqualTo(Phase.BRIEFING);
        assertThat(state.standing().value("vertrouwen")).isEqualTo(45);
        assertThat(state.result().progress()).isZero();
    }

    @Test
    void doesTheEffectsOfAChoiceAndGoesWhereItLeads() {
        RolePlayState state = play(new Begun(), say("opening", "breed"));
        assertThat(state.phase()).isEqualTo(Phase.TALK);
        assertThat(state.node()).map(Node::id).contains("reactie");
        assertThat(state.standing().value("vertrouwen")).isEqualTo(55);
        assertThat(state.standing().value("spanning")).isEqualTo(40);
        assertThat(state.turns()).singleElement().satisfies(turn -> {
            assertThat(turn.choice().map(Choice::id)).contains("breed");
            assertThat(turn.after()).isEqualTo(state.standing());
        });
    }

    @Test
    void keepsEveryVariableWithinItsBounds() {
        RolePlayState state = play(new Begun(), say("opening", "verwijt"));
        assertThat(state.standing().value("rust")).isZero();
        Standing.Change change =
                state.standing().changesSince(play().standing()).getLast();
        assertThat(change.variable().id()).isEqualTo("rust");
        assertThat(change.difference()).as("what was really added").isEqualTo(-5);
    }

    @Test
    void takesTheFirstTargetWhoseConditionsHoldAfterTheEffects() {
        assertThat(play(new Begun(), say("opening", "verwijt")).node())
                .map(Node::id)
                .contains("dicht");
    }

    @Test
    void offersAChoiceOnlyWhileItsConditionsHold() {
        RolePlayState state = play(new Begun(), say("opening", "verwijt"), say("dicht", "herstel"));
        state = playFrom(state, say("reactie", "kledingbank"));
        assertThat(state.choices()).extracting(Choice::id).containsExactly("stoppen");
        assertThat(TalkEngine.refusal(state, say("dicht", "herstel"))).contains("roleplay.refused.moved-on");
    }

    @Test
    void refusesAChoiceOfANodeThatIsBehind() {
        RolePlayState state = play(new Begun(), say("opening", "breed"));
        assertThat(TalkEngine.refusal(state, say("opening", "breed"))).contains("roleplay.refused.moved-on");
        assertThat(TalkEngine.apply(state, say("opening", "breed"))).isSameAs(state);
    }

    @Test
    void endsInTheFirstEndingWhoseConditionsHold() {
        RolePlayState state = goodWay();
        assertThat(state.phase()).isEqualTo(Phase.ENDING);
        assertThat(state.ending()).map(Ending::id).contains("samen-verder");
        assertThat(state.node()).isEmpty();
        assertThat(state.choices()).isEmpty();
    }

    @Test
    void endsInTheLastEndingWhenNoOtherFits() {
        RolePlayState state = play(new Begun(), say("opening", "verwijt"), say("dicht", "stoppen"));
        assertThat(state.ending()).map(Ending::id).contains("afgebroken");
    }

    @Test
    void isCompletedOnceReadingBackWasOpened() {
        RolePlayState ended = goodWay();
        assertThat(ended.result().status()).isEqualTo(Status.IN_PROGRESS);
        RolePlayState reading = playFrom(ended, new ReadingBackOpened());
        assertThat(reading.result().status()).isEqualTo(Status.COMPLETED);
        assertThat(playFrom(reading, new FinishedReading()).phase()).isEqualTo(Phase.DONE);
    }

    @Test
    void keepsTheLastResolution() {
        RolePlayState state = playFrom(
                goodWay(),
                new ReadingBackOpened(),
                new Resolved("Eerst vragen."),
                new FinishedReading(),
                new Resolved("Eerst vragen, dan noemen."));
        assertThat(state.resolved()).isTrue();
        assertThat(TalkEngine.refusal(state, new Resolved("x".repeat(601)))).contains("roleplay.refused.too-long");
    }

    @Test
    void tellsWhatAnotherChoiceWouldHaveBrought() {
        Turn first = goodWay().turns().getFirst();
        List<Outcome> others = TalkEngine.whatElse(talk, first);
        assertThat(others).extracting(outcome -> outcome.choice().id()).containsExactly("feit", "verwijt");
        Outcome blame = others.getLast();
        assertThat(blame.after().value("vertrouwen")).isEqualTo(25);
        assertThat(blame.next()).map(Node::id).contains("dicht");
        assertThat(blame.ending()).isEmpty();
    }

    @Test
    void leavesOutWhatCouldNotHaveBeenSaid() {
        RolePlayState state = play(
                new Begun(),
                say("opening", "verwijt"),
                say("dicht", "herstel"),
                say("reactie", "stilte"),
                say("vertelt", "afspraak"));
        assertThat(state.standing().value("vertrouwen")).isLessThan(45);
        assertThat(TalkEngine.whatElse(talk, state.turns().getLast())).isEmpty();
    }

    @Test
    void judgesACriterionByWhatWasSaid() {
        var rubric = Talks.shelf("good.yaml")
                .read()
                .library()
                .framework("gesprek", nl.leeratelier.content.Framework.Rubric.class)
                .orElseThrow();
        List<Appraisal> appraisals = Appraisal.of(rubric, goodWay().turns());
        assertThat(appraisals)
                .extracting(Appraisal::level)
                .extracting(level -> level.map(Enum::name).orElse("-"))
                .containsExactly("STRONG", "-", "STRONG", "-");
        assertThat(appraisals.get(2).quotes())
                .extracting(quote -> quote.turn() + " " + quote.choice().id())
                .containsExactly("2 doorvragen", "3 samen");
    }
}
