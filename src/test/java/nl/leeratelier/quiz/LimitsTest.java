package nl.leeratelier.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.leeratelier.content.ActivityResult.Status;
import nl.leeratelier.quiz.QuizEvent.Answered;
import nl.leeratelier.quiz.QuizEvent.ConfidenceStated;
import nl.leeratelier.quiz.QuizEvent.Started;
import nl.leeratelier.quiz.QuizEvent.Submitted;
import org.junit.jupiter.api.Test;

/** Time rules at their edges. */
class LimitsTest {

    private static final QuizType TYPE = Sample.TYPE;
    private static final Instant START = Instant.parse("2027-01-31T10:00:00Z");
    private static final Answered ANSWER = new Answered("een", List.of("a"));
    private static final Quiz TIMED = quiz("timeLimit: 20\ngrace: 2");

    private static Quiz quiz(String limits) {
        return Sample.shelf(Sample.yaml("passMark: 10\nfeedback: at-end\nconfidence: true\n" + limits))
                .first(Quiz.class);
    }

    private static QuizState started(Quiz quiz, int extra) {
        return TYPE.apply(quiz, TYPE.start(quiz, 1), new Started(extra), START);
    }

    private static Instant minutes(double later) {
        return START.plusMillis((long) (later * 60_000));
    }

    @Test
    void takesNoAnswerBeforeTheTimeRuns() {
        QuizState state = TYPE.start(TIMED, 1);
        assertThat(TYPE.refusal(TIMED, state, ANSWER, START)).contains("quiz.refusal.not-started");
        assertThat(TYPE.refusal(TIMED, state, new ConfidenceStated("een", "sure"), START))
                .contains("quiz.refusal.not-started");
        assertThat(TYPE.due(TIMED, state, START.plusSeconds(1_000_000))).isEmpty();
    }

    @Test
    void takesAnswersUntilTheEndOfTheGraceAndNotAMomentLonger() {
        QuizState state = started(TIMED, 0);
        assertThat(TYPE.refusal(TIMED, state, ANSWER, minutes(20))).isEmpty();
        assertThat(TYPE.refusal(TIMED, state, ANSWER, minutes(22))).isEmpty();
        assertThat(TYPE.due(TIMED, state, minutes(22))).isEmpty();
        assertThat(TYPE.refusal(TIMED, state, ANSWER, minutes(22).plusNanos(1_000)))
                .contains("quiz.refusal.time-up");
        assertThat(TYPE.due(TIMED, state, minutes(22).plusNanos(1_000))).contains(new Submitted());
    }

    @Test
    void countsWhatWasThereWhenTheTimeWasUp() {
        QuizState state = TYPE.apply(TIMED, started(TIMED, 0), ANSWER, minutes(5));
        QuizState late = TYPE.apply(TIMED, state, new Answered("waar", List.of("false")), minutes(30));
        assertThat(late).isEqualTo(state);
        QuizState over = TYPE.apply(TIMED, late, new Submitted(), minutes(6_000));
        assertThat(over.result().score()).hasValue(16);
        assertThat(over.result().status()).isEqualTo(Status.COMPLETED);
        assertThat(over.timeUp()).isTrue();
        assertThat(TYPE.due(TIMED, over, minutes(9_000))).isEmpty();
    }

    @Test
    void handsInEmptyWhereNothingWasAnsweredInTime() {
        QuizState state = started(TIMED, 0);
        assertThat(TYPE.refusal(TIMED, state, new Submitted(), minutes(3))).contains("quiz.refusal.nothing");
        QuizState over = TYPE.apply(TIMED, state, new Submitted(), minutes(23));
        assertThat(over.result().score()).hasValue(0);
        assertThat(over.result().status()).isEqualTo(Status.FAILED);
    }

    @Test
    void givesTheExtraTimeThatSomebodyTook() {
        QuizState state = started(TIMED, 50);
        assertThat(TYPE.refusal(TIMED, state, ANSWER, minutes(32))).isEmpty();
        assertThat(TYPE.refusal(TIMED, state, ANSWER, minutes(32.1))).contains("quiz.refusal.time-up");
    }

    @Test
    void refusesTimeThatIsNotOffered() {
        QuizState state = TYPE.start(TIMED, 1);
        for (int extra : new int[] {-50, 1, 99, 101, 10_000, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            assertThat(TYPE.refusal(TIMED, state, new Started(extra), START)).contains("quiz.refusal.extra");
        }
        Quiz free = quiz("");
        assertThat(TYPE.refusal(free, TYPE.start(free, 1), new Started(50), START))
                .contains("quiz.refusal.extra");
        assertThat(TYPE.refusal(TIMED, started(TIMED, 0), new Started(100), minutes(1)))
                .contains("quiz.refusal.started");
    }

    @Test
    void closesWithItsLastDayInTheNetherlands() {
        Quiz quiz = quiz("closes: 2027-01-31\n");
        QuizState state = TYPE.apply(quiz, TYPE.start(quiz, 1), ANSWER, START);
        Instant midnight = Instant.parse("2027-01-31T23:00:00Z");
        assertThat(quiz.closesAt()).contains(midnight);
        assertThat(TYPE.refusal(quiz, state, new Answered("waar", List.of("false")), midnight.minusMillis(1)))
                .isEmpty();
        assertThat(TYPE.refusal(quiz, state, new Answered("waar", List.of("false")), midnight.plusMillis(1)))
                .contains("quiz.refusal.time-up");
        assertThat(TYPE.due(quiz, state, midnight.plusMillis(1))).contains(new Submitted());
    }

    @Test
    void closesInSummerTimeToo() {
        assertThat(quiz("closes: 2027-07-01\n").closesAt()).contains(Instant.parse("2027-07-01T22:00:00Z"));
    }

    @Test
    void endsATimedAttemptWhenTheQuizCloses() {
        Quiz quiz = quiz("closes: 2027-01-31\ntimeLimit: 60\ngrace: 5");
        Instant late = Instant.parse("2027-01-31T22:30:00Z");
        QuizState state = TYPE.apply(quiz, TYPE.start(quiz, 1), new Started(100), late);
        assertThat(quiz.limits().end(state.pace().startedAt(), 100)).isEqualTo(quiz.closesAt());
        assertThat(TYPE.refusal(quiz, state, ANSWER, late.plusSeconds(31 * 60))).contains("quiz.refusal.time-up");
    }

    @Property
    void answersAreTakenInTimeAndOnlyThen(
            @ForAll @IntRange(max = 10_000) int seconds, @ForAll @IntRange(max = 2) int which) {
        int extra = Limits.EXTRA.get(which);
        QuizState state = started(TIMED, extra);
        boolean inTime = seconds <= 20 * 60 * (100 + extra) / 100 + 120;
        Instant at = START.plusSeconds(seconds);
        assertThat(TYPE.refusal(TIMED, state, ANSWER, at).isEmpty()).isEqualTo(inTime);
        assertThat(TYPE.due(TIMED, state, at).isEmpty()).isEqualTo(inTime);
        assertThat(TYPE.apply(TIMED, state, ANSWER, at).equals(state)).isEqualTo(!inTime);
    }

    @Test
    void saysWhatDoesNotGoTogether() {
        assertThat(Sample.shelf(Sample.yaml("passMark: 10\nfeedback: after-closing"))
                        .problems())
                .singleElement()
                .asString()
                .contains("the quiz never closes");
        assertThat(Sample.shelf(Sample.yaml("passMark: 10\nfeedback: at-end\ncloses: morgen"))
                        .problems())
                .singleElement()
                .asString()
                .contains("'morgen' is no day");
        assertThat(Sample.shelf(Sample.yaml("passMark: 10\nfeedback: at-end\nattempts: 1\nhoursBetween: 24"))
                        .problems())
                .singleElement()
                .asString()
                .contains("nobody waits for the next");
        assertThat(Sample.shelf(Sample.yaml("passMark: 10\nfeedback: at-end\ntimeLimit: 3"))
                        .problems())
                .singleElement()
                .asString()
                .contains("timeLimit is 3 minutes, the quiz is said to take 5");
    }

    @Test
    void keepsHowSureSomebodyIsUntilTheAnswerIsKnown() {
        QuizState state = TYPE.apply(TIMED, started(TIMED, 0), new ConfidenceStated("een", "sure"), minutes(1));
        state = TYPE.apply(TIMED, state, new ConfidenceStated("een", "guess"), minutes(2));
        assertThat(state.confidence()).containsExactly(java.util.Map.entry("een", Confidence.GUESS));
        assertThat(TYPE.refusal(TIMED, state, new ConfidenceStated("een", "Sure"), minutes(2)))
                .contains("quiz.refusal.confidence");
        assertThat(TYPE.refusal(TIMED, state, new ConfidenceStated("weg", "sure"), minutes(2)))
                .contains("quiz.refusal.confidence");
        Quiz plain = Sample.quiz();
        assertThat(TYPE.refusal(plain, TYPE.start(plain, 1), new ConfidenceStated("een", "sure"), START))
                .contains("quiz.refusal.confidence");
        Quiz atOnce = Sample.shelf(Sample.yaml("passMark: 10\nfeedback: at-once\nconfidence: true"))
                .first(Quiz.class);
        QuizState known = TYPE.apply(atOnce, TYPE.start(atOnce, 1), ANSWER, START);
        assertThat(TYPE.refusal(atOnce, known, new ConfidenceStated("een", "sure"), START))
                .contains("quiz.refusal.final");
    }
}
