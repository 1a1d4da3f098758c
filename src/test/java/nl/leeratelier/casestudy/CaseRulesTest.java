package nl.leeratelier.casestudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.leeratelier.casestudy.CaseEvent.AccountRead;
import nl.leeratelier.casestudy.CaseEvent.CardSorted;
import nl.leeratelier.casestudy.CaseEvent.Decided;
import nl.leeratelier.casestudy.CaseEvent.DecisionTaken;
import nl.leeratelier.casestudy.CaseEvent.FollowedRead;
import nl.leeratelier.casestudy.CaseEvent.IntroRead;
import nl.leeratelier.casestudy.CaseEvent.KindcheckAnswered;
import nl.leeratelier.casestudy.CaseEvent.QuestionAnswered;
import nl.leeratelier.casestudy.CaseEvent.QuestionPut;
import nl.leeratelier.casestudy.CaseEvent.ReasoningRead;
import nl.leeratelier.casestudy.CaseEvent.StepFinished;
import nl.leeratelier.casestudy.SignalCard.Nature;
import nl.leeratelier.casestudy.SignalCard.Origin;
import nl.leeratelier.casestudy.SignalCard.Points;
import nl.leeratelier.content.ActivityResult.Status;
import org.junit.jupiter.api.Test;

class CaseRulesTest {

    private static final CaseStudy STUDY = Cases.small();

    private final List<CaseEvent> applied = new ArrayList<>();
    private CaseState state = Cases.TYPE.start(STUDY, 7);

    private CaseRulesTest after(CaseEvent... events) {
        for (CaseEvent event : events) {
            assertThat(Cases.TYPE.refusal(STUDY, state, event))
                    .as(event.toString())
                    .isEmpty();
            state = Cases.TYPE.apply(STUDY, state, event, Instant.EPOCH);
            applied.add(event);
        }
        return this;
    }

    private void refuses(CaseEvent event, String key) {
        assertThat(Cases.TYPE.refusal(STUDY, state, event)).contains(key);
        assertThat(Cases.TYPE.apply(STUDY, state, event, Instant.EPOCH)).isEqualTo(state);
    }

    private static CardSorted sorted(String card) {
        return new CardSorted(card, Origin.SEEN, Nature.FACT, Points.TO, true);
    }

    private CaseRulesTest mapped() {
        after(new IntroRead());
        for (int i = 0; i < 6; i++) {
            after(sorted("k" + i));
        }
        return after(
                new KindcheckAnswered("wonen", Kindcheck.Answer.YES),
                new KindcheckAnswered("zorg", Kindcheck.Answer.NO),
                new StepFinished(1));
    }

    private CaseRulesTest weighing() {
        return mapped().after(
                        new ReasoningRead(1),
                        new QuestionPut("vt", "acuut"),
                        new StepFinished(2),
                        new ReasoningRead(2),
                        new DecisionTaken("waar", "daar"),
                        new StepFinished(3),
                        new ReasoningRead(3),
                        new AccountRead());
    }

    private CaseRulesTest done() {
        return weighing()
                .after(
                        new QuestionAnswered(1, Judgement.NO, List.of("acuut", "k5", "gas"), "Zo denk ik erover."),
                        new QuestionAnswered(2, Judgement.YES, List.of(), ""),
                        new StepFinished(4),
                        new ReasoningRead(4),
                        new QuestionAnswered(3, Judgement.YES, List.of("k0"), ""),
                        new Decided(Judgement.NO, null, ""),
                        new Decided(Judgement.NO, Judgement.NO, "Omdat."),
                        new StepFinished(5),
                        new ReasoningRead(5),
                        new FollowedRead());
    }

    @Test
    void leadsThroughFiveStepsToTheEnd() {
        done();
        assertThat(state.stage()).isEqualTo(CaseStage.DONE);
        assertThat(state.result().status()).isEqualTo(Status.COMPLETED);
        assertThat(state.result().progress()).isEqualTo(100);
        assertThat(state.result().score()).isEmpty();
    }

    @Test
    void savesEachTapOnACardAndLeavesTheRest() {
        after(new IntroRead(), new CardSorted("k0", null, Nature.INTERPRETATION, null, null));
        assertThat(state.sorted("k0").isComplete()).isFalse();
        after(new CardSorted("k0", Origin.HEARD, null, Points.AWAY, false));
        assertThat(state.sorted("k0"))
                .isEqualTo(new CaseState.Sorted(Origin.HEARD, Nature.INTERPRETATION, Points.AWAY, false));
    }

    @Test
    void letsAnAnswerChangeUntilTheStepIsFinished() {
        after(new IntroRead(), sorted("k0"), new CardSorted("k0", Origin.FROM_OTHERS, null, null, null));
        assertThat(state.sorted("k0").origin()).isEqualTo(Origin.FROM_OTHERS);
    }

    @Test
    void keepsAFinishedStepAsItIs() {
        mapped();
        refuses(sorted("k0"), CaseRules.FINISHED);
        refuses(new KindcheckAnswered("wonen", Kindcheck.Answer.NO), CaseRules.FINISHED);
        refuses(new StepFinished(1), CaseRules.FINISHED);
    }

    @Test
    void finishesNoStepBeforeItIsComplete() {
        after(new IntroRead(), sorted("k0"));
        refuses(new StepFinished(1), CaseRules.INCOMPLETE);
    }

    @Test
    void opensNoStepBeforeItsTurn() {
        refuses(sorted("k0"), CaseRules.NOT_YET);
        mapped();
        refuses(new QuestionPut("vt", "acuut"), CaseRules.NOT_YET);
        refuses(new AccountRead(), CaseRules.NOT_YET);
        refuses(new FollowedRead(), CaseRules.NOT_YET);
    }

    @Test
    void asksForAtLeastOneConsultation() {
        mapped().after(new ReasoningRead(1));
        refuses(new StepFinished(2), CaseRules.INCOMPLETE);
        after(new QuestionPut("collega", "mist"), new StepFinished(2));
    }

    @Test
    void putsNoMoreQuestionsThanAllowedAndNoneTwice() {
        mapped().after(new ReasoningRead(1), new QuestionPut("collega", "mist"));
        refuses(new QuestionPut("collega", "mist"), CaseRules.ASKED_BEFORE);
        refuses(new QuestionPut("vt", "mist"), CaseRules.UNKNOWN);
        after(new QuestionPut("vt", "acuut"));
        refuses(new QuestionPut("collega", "melden"), CaseRules.NO_QUESTIONS_LEFT);
    }

    @Test
    void takesArgumentsFromOnesOwnFileOnly() {
        weighing();
        refuses(new QuestionAnswered(1, Judgement.YES, List.of("mist"), ""), CaseRules.NOT_IN_FILE);
        refuses(new QuestionAnswered(1, Judgement.YES, List.of("k0", "k0"), ""), CaseRules.NOT_IN_FILE);
        after(new QuestionAnswered(1, Judgement.YES, List.of("k0", "acuut", "gas"), ""));
    }

    @Test
    void refusesReasoningThatIsTooLongOrHidesSomething() {
        weighing();
        refuses(new QuestionAnswered(1, Judgement.YES, List.of(), "a".repeat(1_001)), CaseRules.TOO_LONG);
        refuses(new QuestionAnswered(1, Judgement.YES, List.of(), "a\u202Eb"), CaseRules.HIDDEN);
        refuses(new QuestionAnswered(1, Judgement.YES, List.of(), "a\u0000b"), CaseRules.HIDDEN);
        after(new QuestionAnswered(1, Judgement.YES, List.of(), "a".repeat(999) + "\n"));
    }

    @Test
    void asksATraineeForAPosition() {
        weighing();
        refuses(new QuestionAnswered(1, Judgement.OPEN, List.of(), ""), CaseRules.EMPTY);
        refuses(new QuestionAnswered(9, Judgement.YES, List.of(), ""), CaseRules.NOT_YET);
        refuses(new QuestionAnswered(-1, Judgement.YES, List.of(), ""), CaseRules.UNKNOWN);
    }

    @Test
    void takesNoDecisionBack() {
        weighing()
                .after(
                        new QuestionAnswered(1, Judgement.YES, List.of(), ""),
                        new QuestionAnswered(2, Judgement.NO, List.of(), ""),
                        new StepFinished(4),
                        new ReasoningRead(4),
                        new Decided(Judgement.YES, null, ""));
        refuses(new Decided(null, Judgement.YES, ""), CaseRules.EMPTY);
        after(new Decided(Judgement.NO, Judgement.YES, ""));
    }

    @Test
    void fillsTheFileWhileWorking() {
        after(new IntroRead(), new CardSorted("k0", Origin.SEEN, null, null, null));
        assertThat(CaseFile.of(STUDY, state).entries()).isEmpty();
        after(sorted("k0"));
        assertThat(CaseFile.of(STUDY, state).entries())
                .extracting(CaseFile.Entry::id)
                .containsExactly("k0");
        state = Cases.TYPE.start(STUDY, 7);
        weighing();
        CaseFile file = CaseFile.of(STUDY, state);
        assertThat(file.entries())
                .extracting(CaseFile.Entry::id)
                .containsExactly("k0", "k1", "k2", "k3", "k4", "k5", "acuut", "gas");
        assertThat(file.all(CaseFile.Advice.class).getFirst().text()).isEqualTo("Nee.");
    }

    @Test
    void laysAFinishedStepBesideTheExperts() {
        done();
        var mapping = (Comparison.OfMapping) Comparison.of(STUDY, state, 1).orElseThrow();
        assertThat(mapping.cards()).allMatch(Comparison.OfCard::agrees);
        assertThat(mapping.cards().get(2).points()).isEqualTo(Verdict.OPEN);
        assertThat(mapping.kindcheck())
                .extracting(Comparison.OfKindcheck::verdict)
                .containsExactly(Verdict.SAME, Verdict.DIFFERENT);
        var consulting =
                (Comparison.OfConsulting) Comparison.of(STUDY, state, 2).orElseThrow();
        assertThat(consulting.asked()).extracting(CaseFile.Entry::id).containsExactly("acuut");
        assertThat(consulting.notAsked())
                .singleElement()
                .satisfies(rest -> assertThat(rest.helpful()).isTrue());
        var preparing = (Comparison.OfPreparing) Comparison.of(STUDY, state, 3).orElseThrow();
        assertThat(preparing.decisions().getFirst().verdict()).isEqualTo(Verdict.DIFFERENT);
        assertThat(preparing.decisions().getFirst().fitting())
                .extracting(Preparing.Option::id)
                .containsExactly("hier");
    }

    @Test
    void comparesArgumentsWithoutGrading() {
        done();
        var weighing = (Comparison.OfWeighing) Comparison.of(STUDY, state, 4).orElseThrow();
        var first = weighing.questions().getFirst();
        assertThat(first.verdict()).isEqualTo(Verdict.DIFFERENT);
        assertThat(first.shared()).extracting(CaseFile.Entry::id).containsExactly("acuut", "gas");
        assertThat(first.onlyYours()).extracting(CaseFile.Entry::id).containsExactly("k5");
        assertThat(first.onlyExpert()).extracting(CaseFile.Entry::id).containsExactly("k0");
        assertThat(first.unknown()).isZero();
        assertThat(weighing.questions().get(1).verdict()).isEqualTo(Verdict.OPEN);
        var deciding = (Comparison.OfDeciding) Comparison.of(STUDY, state, 5).orElseThrow();
        assertThat(deciding.decision().report()).isEqualTo(Verdict.SAME);
        assertThat(deciding.decision().help()).isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void countsWhatNobodyWasAskedAsUnknown() {
        mapped().after(
                        new ReasoningRead(1),
                        new QuestionPut("collega", "melden"),
                        new StepFinished(2),
                        new ReasoningRead(2),
                        new DecisionTaken("waar", "hier"),
                        new StepFinished(3),
                        new ReasoningRead(3),
                        new AccountRead(),
                        new QuestionAnswered(1, Judgement.YES, List.of(), ""),
                        new QuestionAnswered(2, Judgement.NO, List.of(), ""),
                        new StepFinished(4));
        var weighing = (Comparison.OfWeighing) Comparison.of(STUDY, state, 4).orElseThrow();
        assertThat(weighing.questions().getFirst().unknown()).isEqualTo(1);
    }

    @Test
    void showsNoReasoningOnAnOpenStep() {
        after(new IntroRead(), sorted("k0"));
        for (int step = -1; step <= 7; step++) {
            assertThat(Comparison.of(STUDY, state, step)).isEmpty();
        }
    }

    @Property(tries = 400)
    void anyEventsEndInADefinedState(@ForAll("events") List<CaseEvent> events) {
        CaseState at = Cases.TYPE.start(STUDY, 1);
        for (CaseEvent event : events) {
            boolean refused = Cases.TYPE.refusal(STUDY, at, event).isPresent();
            CaseState next = Cases.TYPE.apply(STUDY, at, event, Instant.EPOCH);
            assertThat(next.equals(at) || !refused).isTrue();
            assertThat(next.result().progress()).isBetween(at.result().progress(), 100);
            assertThat(next.result().progress() == 100).isEqualTo(next.stage() == CaseStage.DONE);
            assertThat(next.asked()).hasSizeLessThanOrEqualTo(STUDY.consulting().questions());
            assertThat(at.stage().isAfter(next.stage())).isFalse();
            for (int step = 1; step <= 5; step++) {
                var before = Comparison.of(STUDY, at, step);
                assertThat(before.isEmpty() || before.equals(Comparison.of(STUDY, next, step)))
                        .isTrue();
            }
            at = next;
        }
    }

    /** Good runs with noise between: so that every stage is reached. */
    @Provide
    Arbitrary<List<CaseEvent>> events() {
        List<CaseEvent> good = new CaseRulesTest().done().applied;
        Arbitrary<CaseEvent> noise = noise();
        return Combinators.combine(
                        noise.list().ofSize(good.size()),
                        Arbitraries.integers().between(0, good.size()),
                        Arbitraries.of(true, false).list().ofSize(good.size()))
                .as((other, until, mix) -> {
                    List<CaseEvent> events = new ArrayList<>();
                    for (int i = 0; i < good.size(); i++) {
                        if (mix.get(i)) {
                            events.add(other.get(i));
                        }
                        events.add(i < until ? good.get(i) : other.get(i));
                    }
                    return events;
                });
    }

    private static Arbitrary<CaseEvent> noise() {
        Arbitrary<String> ids = Arbitraries.of(
                "k0", "k1", "k5", "wonen", "zorg", "collega", "vt", "mist", "acuut", "waar", "hier", "gas", "", "x");
        Arbitrary<Judgement> judgements = Arbitraries.of(Judgement.class);
        Arbitrary<Integer> numbers = Arbitraries.integers().between(-1, 7);
        Arbitrary<String> texts = Arbitraries.of("", "Omdat.", "a".repeat(1_001), "\u0007", "\u202E");
        return Arbitraries.oneOf(
                Arbitraries.of(new IntroRead(), new AccountRead(), new FollowedRead()),
                numbers.map(StepFinished::new),
                numbers.map(ReasoningRead::new),
                Combinators.combine(
                                ids.injectNull(0.05),
                                Arbitraries.of(Origin.class).injectNull(0.3),
                                Arbitraries.of(Nature.class).injectNull(0.3),
                                Arbitraries.of(Points.class).injectNull(0.3),
                                Arbitraries.of(true, false).injectNull(0.3))
                        .as(CardSorted::new),
                Combinators.combine(
                                ids.injectNull(0.05),
                                Arbitraries.of(Kindcheck.Answer.class).injectNull(0.05))
                        .as(KindcheckAnswered::new),
                Combinators.combine(ids.injectNull(0.05), ids.injectNull(0.05)).as(QuestionPut::new),
                Combinators.combine(ids.injectNull(0.05), ids.injectNull(0.05)).as(DecisionTaken::new),
                Combinators.combine(
                                numbers,
                                judgements.injectNull(0.05),
                                ids.injectNull(0.1).list().ofMaxSize(4).injectNull(0.05),
                                texts.injectNull(0.05))
                        .as(QuestionAnswered::new),
                Combinators.combine(judgements.injectNull(0.3), judgements.injectNull(0.3), texts.injectNull(0.05))
                        .as(Decided::new));
    }
}
