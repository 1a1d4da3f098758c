package nl.leeratelier.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.leeratelier.content.ActivityResult.Status;
import nl.leeratelier.quiz.QuizEvent.Answered;
import nl.leeratelier.quiz.QuizEvent.Rated;
import nl.leeratelier.quiz.QuizEvent.Submitted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuizTypeTest {

    private static final QuizType TYPE = Sample.TYPE;
    private static final Quiz QUIZ = Sample.quiz();
    private static final Quiz AT_ONCE = Sample.quizAtOnce();
    private static final Quiz KINDS = Kinds.quiz();
    private static final Quiz EVERYTHING = Sample.shelf(
                    Sample.yaml(
                            "passMark: 70\nfeedback: at-end\nconfidence: true\ntimeLimit: 10\ngrace: 0\ndraw: [{ count: 9 }]\nbank:\n  - { id: extra, type: true-false, prompt: Ook dit., answer: true, explanation: Daarom., sources: [S1] }"))
            .first(Quiz.class);

    @Test
    void passesWithEveryAnswerRight() {
        QuizState state = TYPE.start(QUIZ, 1);
        for (Item item : QUIZ.items()) {
            state = after(QUIZ, state, new Answered(item.id(), Answers.right(item)));
        }
        assertThat(state.result().status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(state.result().score()).isEmpty();
        assertThat(state.current()).isEmpty();
        state = after(QUIZ, state, new Submitted());
        assertThat(state.result().status()).isEqualTo(Status.COMPLETED);
        assertThat(state.result().score()).hasValue(100);
    }

    @Test
    void failsBelowThePassMarkAndSaysTheScore() {
        QuizState state = after(QUIZ, TYPE.start(QUIZ, 1), new Answered("een", List.of("a")));
        state = after(QUIZ, state, new Submitted());
        assertThat(state.result().status()).isEqualTo(Status.FAILED);
        assertThat(state.result().score()).hasValue(16);
        assertThat(state.result().progress()).isEqualTo(100);
    }

    @Test
    void anAnswerMayChangeUntilHandedIn() {
        QuizState state = after(QUIZ, TYPE.start(QUIZ, 1), new Answered("een", List.of("b")));
        state = after(QUIZ, state, new Answered("een", List.of("a")));
        assertThat(state.answers().get("een")).containsExactly("a");
        state = after(QUIZ, state, new Submitted());
        assertThat(TYPE.refusal(QUIZ, state, new Answered("een", List.of("b")))).contains("quiz.refusal.submitted");
        assertThat(TYPE.refusal(QUIZ, state, new Submitted())).contains("quiz.refusal.submitted");
    }

    @Test
    void anAnswerIsFinalWhereFeedbackComesAtOnce() {
        QuizState state = after(AT_ONCE, TYPE.start(AT_ONCE, 1), new Answered("een", List.of("b")));
        assertThat(TYPE.refusal(AT_ONCE, state, new Answered("een", List.of("a"))))
                .contains("quiz.refusal.final");
        assertThat(TYPE.refusal(AT_ONCE, state, new Answered("paar", List.of("a=a"))))
                .contains("quiz.refusal.shape");
    }

    @Test
    void continuesAfterTheLastAnswerAndReturnsToWhatWasPassedOver() {
        QuizState state = after(QUIZ, TYPE.start(QUIZ, 1), new Answered("waar", List.of("true")));
        assertThat(state.current()).isEqualTo("orde");
        state = after(QUIZ, state, new Answered("klik", List.of("kil")));
        assertThat(state.current()).isEqualTo("een");
    }

    @Test
    void halfAMatchingAnswerIsKeptButLeavesTheItemOpen() {
        QuizState state = after(QUIZ, TYPE.start(QUIZ, 1), new Answered("paar", List.of("a=b")));
        Item item = QUIZ.item("paar").orElseThrow();
        assertThat(state.answer(item)).containsExactly("a=b");
        assertThat(state.isComplete(item)).isFalse();
        assertThat(state.result().progress()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    niets | a             | unknown
                    een   | z             | unknown
                    een   | A             | unknown
                    een   | a b           | shape
                    een   | -             | empty
                    meer  | a a           | shape
                    meer  | a b c d a     | too-many
                    waar  | ja            | unknown
                    waar  | true false    | shape
                    orde  | a b c         | shape
                    orde  | a b c c       | shape
                    orde  | a b c e       | unknown
                    paar  | a             | unknown
                    paar  | a=z           | unknown
                    paar  | a=b=c         | unknown
                    paar  | a=a a=b       | shape
                    klik  | -             | empty
                    klik  | mila          | unknown""")
    void refusesWhatIsNoAnswer(String item, String answer, String reason) {
        List<String> ids = answer == null ? List.of() : List.of(answer.split(" "));
        QuizState state = TYPE.start(QUIZ, 1);
        assertThat(TYPE.refusal(QUIZ, state, new Answered(item, ids))).contains("quiz.refusal." + reason);
        assertThat(after(QUIZ, state, new Answered(item, ids))).isEqualTo(state);
    }

    @Test
    void anAnswerCanBeTakenBackUntilHandedIn() {
        QuizState given = after(QUIZ, TYPE.start(QUIZ, 1), new Answered("meer", List.of("a")));
        QuizState back = after(QUIZ, given, new Answered("meer", List.of()));
        assertThat(back.answers()).isEmpty();
        assertThat(back.result().progress()).isZero();
        QuizState atOnce = after(AT_ONCE, TYPE.start(AT_ONCE, 1), new Answered("meer", List.of("a")));
        assertThat(TYPE.refusal(AT_ONCE, atOnce, new Answered("meer", List.of())))
                .contains("quiz.refusal.final");
    }

    @Test
    void refusesTenThousandOptionsAndAMegabyteOfText() {
        QuizState state = TYPE.start(QUIZ, 1);
        List<String> many = IntStream.range(0, 10_000).mapToObj(i -> "a").toList();
        for (Item item : QUIZ.items()) {
            assertThat(TYPE.refusal(QUIZ, state, new Answered(item.id(), many))).contains("quiz.refusal.too-many");
            assertThat(TYPE.refusal(QUIZ, state, new Answered(item.id(), List.of("x=".repeat(500_000)))))
                    .contains("quiz.refusal.unknown");
        }
        assertThat(TYPE.refusal(QUIZ, state, new Answered("een", Collections.singletonList(null))))
                .contains("quiz.refusal.empty");
    }

    @Test
    void refusesHandingInWithoutAnyAnswer() {
        assertThat(TYPE.refusal(QUIZ, TYPE.start(QUIZ, 1), new Submitted())).contains("quiz.refusal.nothing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    sorteer | jas                            | quiz.refusal.unknown
                    sorteer | jas=geroken                    | quiz.refusal.unknown
                    sorteer | sjaal=gezien                   | quiz.refusal.unknown
                    sorteer | jas=gezien;jas=gehoord         | quiz.refusal.shape
                    sorteer | jas=gezien;jas=gezien;zei=gezien;laat=gezien;buur=gezien | quiz.refusal.too-many
                    sorteer | -                              | quiz.refusal.empty
                    label   | tijd=kil                       | quiz.refusal.unknown
                    label   | tijd=feit;tijd=oordeel         | quiz.refusal.shape
                    gaten   | wie=                           | quiz.refusal.empty
                    gaten   | stap=drie                      | quiz.refusal.unknown
                    gaten   | waar=thuis                     | quiz.refusal.unknown
                    gaten   | stap                           | quiz.refusal.unknown
                    kort    | zes;weken                      | quiz.refusal.too-many
                    kort    | -                              | quiz.refusal.empty
                    open    | een;twee                       | quiz.refusal.too-many""")
    void refusesWhatIsNoAnswerToPartsOrWords(String item, String answer, String reason) {
        List<String> given = answer == null ? List.of() : List.of(answer.split(";"));
        QuizState state = TYPE.start(KINDS, 1);
        assertThat(TYPE.refusal(KINDS, state, new Answered(item, given))).contains(reason);
        assertThat(after(KINDS, state, new Answered(item, given))).isEqualTo(state);
    }

    /** A megabyte, ten thousand parts, what cannot be seen, and what turns the text around it. */
    @Test
    void refusesTextThatIsTooLongOrCannotBeRead() {
        QuizState state = TYPE.start(KINDS, 1);
        String megabyte = "x".repeat(1_000_000);
        List<String> many = Collections.nCopies(10_000, "jas=gezien");
        for (Item item : KINDS.items()) {
            assertThat(TYPE.refusal(KINDS, state, new Answered(item.id(), many)))
                    .contains("quiz.refusal.too-many");
            assertThat(TYPE.refusal(KINDS, state, new Answered(item.id(), List.of(megabyte))))
                    .isPresent();
        }
        for (String hidden : List.of("a\u0000b", "\u202eab", "a\u2066b", "\ud800")) {
            assertThat(TYPE.refusal(KINDS, state, new Answered("kort", List.of(hidden))))
                    .contains("learning.refused.unreadable");
            assertThat(TYPE.refusal(KINDS, state, new Answered("gaten", List.of("wie=" + hidden))))
                    .contains("learning.refused.unreadable");
            assertThat(TYPE.refusal(KINDS, state, new Answered("open", List.of(hidden))))
                    .contains("learning.refused.unreadable");
        }
        assertThat(TYPE.refusal(KINDS, state, new Answered("gaten", List.of("wie=" + megabyte))))
                .contains("quiz.refusal.too-long");
        assertThat(TYPE.refusal(KINDS, state, new Answered("open", List.of("x".repeat(2_001)))))
                .contains("learning.refused.too-long");
    }

    @Test
    void ownWordsAreFinalNeverInTheStateAndRatedByTheWriter() {
        Item.Open open = (Item.Open) KINDS.item("open").orElseThrow();
        Answered words = new Answered("open", List.of("Zij kwam drie keer te laat."));
        QuizState state = TYPE.start(KINDS, 1);
        assertThat(TYPE.refusal(KINDS, state, new Rated("open", Map.of("feit", 2))))
                .isPresent();
        state = after(KINDS, state, words);
        assertThat(state.answers().toString()).doesNotContain("drie keer");
        assertThat(state.isComplete(open)).isFalse();
        assertThat(TYPE.refusal(KINDS, state, words)).contains("quiz.refusal.final");
        assertThat(TYPE.refusal(KINDS, state, new Answered("open", List.of()))).contains("quiz.refusal.final");
        for (Map<String, Integer> nonsense :
                List.of(Map.<String, Integer>of(), Map.of("feit", 4), Map.of("feit", -1), Map.of("elders", 1))) {
            assertThat(TYPE.refusal(KINDS, state, new Rated("open", nonsense))).contains("quiz.refusal.rating");
        }
        Map<String, Integer> many =
                IntStream.range(0, 10_000).boxed().collect(Collectors.toMap(i -> "feit" + i, i -> 1));
        assertThat(TYPE.refusal(KINDS, state, new Rated("open", many))).contains("quiz.refusal.rating");
        state = after(KINDS, state, new Rated("open", Map.of("feit", 2)));
        assertThat(state.isComplete(open)).isFalse();
        state = after(KINDS, state, new Rated("open", Map.of("feit", 1, "bron", 3)));
        assertThat(state.isComplete(open)).isTrue();
        assertThat(Answers.ratings(open, state.answer(open))).isEqualTo(Map.of("feit", 1, "bron", 3));
        assertThat(OwnAnswers.to(open, List.of(new Submitted(), words, new Answered("open", List.of("later")))))
                .isEqualTo("Zij kwam drie keer te laat.");
    }

    @Property
    void anyEventsOnWordsAndPartsEndInADefinedState(@ForAll("events") List<QuizEvent> events, @ForAll long seed) {
        for (Quiz quiz : List.of(KINDS, Kinds.quizAtOnce())) {
            QuizState state = TYPE.start(quiz, seed);
            for (QuizEvent event : events) {
                boolean refused = TYPE.refusal(quiz, state, event).isPresent();
                QuizState next = after(quiz, state, event);
                assertThat(next.equals(state)).isIn(refused, true);
                state = next;
            }
            assertThat(state.result().score().orElse(0)).isBetween(0, 100);
        }
    }

    @Property
    void anyEventsEndInADefinedState(@ForAll("events") List<QuizEvent> events, @ForAll long seed) {
        for (Quiz quiz : List.of(QUIZ, AT_ONCE, EVERYTHING)) {
            QuizState state = TYPE.start(quiz, seed);
            Instant at = Instant.EPOCH;
            for (QuizEvent event : events) {
                at = at.plusSeconds(Math.floorMod(seed, 200));
                boolean refused = TYPE.refusal(quiz, state, event, at).isPresent();
                QuizState next = TYPE.apply(quiz, state, event, at);
                assertThat(next.equals(state)).isIn(refused, true);
                assertThat(state.submitted() && !next.submitted()).isFalse();
                state = next;
            }
            assertThat(state.submitted()).isEqualTo(state.result().status().isFinal());
            assertThat(state.result().score().isPresent()).isEqualTo(state.submitted());
            assertThat(state.result().score().orElse(0)).isBetween(0, 100);
        }
    }

    @Provide
    Arbitrary<List<QuizEvent>> events() {
        List<Item> items =
                Stream.concat(QUIZ.items().stream(), KINDS.items().stream()).toList();
        Arbitrary<QuizEvent> right = Combinators.combine(Arbitraries.of(items), Arbitraries.randoms())
                .as((item, random) -> new Answered(item.id(), ScoringTest.some(item, random)));
        Arbitrary<QuizEvent> wrong = Combinators.combine(
                        Arbitraries.of(
                                "een", "meer", "waar", "orde", "paar", "klik", "", "weg", "sorteer", "label", "gaten",
                                "kort", "open"),
                        Arbitraries.of(
                                        "a",
                                        "b",
                                        "c",
                                        "true",
                                        "a=a",
                                        "=",
                                        "kil",
                                        "",
                                        "\u202e",
                                        "d=a",
                                        "jas=gezien",
                                        "tijd=feit",
                                        "wie= ",
                                        "wie=VT",
                                        "stap=twee",
                                        "6")
                                .list()
                                .ofMaxSize(6))
                .as(Answered::new);
        Arbitrary<QuizEvent> rated = Combinators.combine(
                        Arbitraries.of("open", "kort", ""),
                        Arbitraries.maps(
                                Arbitraries.of("feit", "bron", "x"),
                                Arbitraries.integers().between(-1, 4)))
                .as(Rated::new);
        Arbitrary<QuizEvent> others = Arbitraries.of(
                new QuizEvent.Started(0),
                new QuizEvent.Started(50),
                new QuizEvent.Started(-1),
                new QuizEvent.ConfidenceStated("een", "sure"),
                new QuizEvent.ConfidenceStated("meer", "guess"),
                new QuizEvent.ConfidenceStated("weg", "\u0000"),
                new QuizEvent.ConfidenceStated(null, null));
        Arbitrary<QuizEvent> submitted = Arbitraries.just(new Submitted());
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(8, right),
                        net.jqwik.api.Tuple.of(6, wrong),
                        net.jqwik.api.Tuple.of(4, rated),
                        net.jqwik.api.Tuple.of(3, others),
                        net.jqwik.api.Tuple.of(1, submitted))
                .list()
                .ofMaxSize(30);
    }

    private static QuizState after(Quiz quiz, QuizState state, QuizEvent event) {
        return TYPE.apply(quiz, state, event, Instant.EPOCH);
    }
}
