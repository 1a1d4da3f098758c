package nl.leeratelier.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.leeratelier.learning.RecordedEvent;
import nl.leeratelier.quiz.Answers;
import nl.leeratelier.quiz.Item;
import nl.leeratelier.quiz.Quiz;
import nl.leeratelier.quiz.QuizEvent;
import nl.leeratelier.quiz.QuizEvent.Answered;
import nl.leeratelier.quiz.QuizEvent.ConfidenceStated;
import nl.leeratelier.quiz.QuizEvent.Started;
import nl.leeratelier.quiz.QuizEvent.Submitted;
import nl.leeratelier.quiz.QuizState;
import nl.leeratelier.quiz.Sample;
import nl.leeratelier.quiz.Shuffle;
import nl.leeratelier.testing.PlayerTest;
import nl.leeratelier.testing.Rehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuizPlayerTest extends PlayerTest {

    private static final String AT_END = "passMark: 70\nattempts: 3\nfeedback: at-end\nshuffle: true";
    private static final String AT_ONCE = "passMark: 70\nfeedback: at-once";

    private Rehearsal<Quiz, QuizEvent, QuizState> sitting = Sample.rehearsal(AT_END);

    @Test
    void beginsWithWhatToExpectAndThenTheFirstItem() {
        open();
        assertThat(said()).contains("Even vooraf", "70%");
        press("Begin");
        assertThat(said()).contains("Wat doe je eerst?", "Vraag 1 van 6", "Stap 3 van de meldcode");
        assertThat(sitting.status()).isEqualTo("vraag 1 van 6");
    }

    @ParameterizedTest
    @ValueSource(strings = {AT_END, AT_ONCE})
    void everyTypeOfItemCanBeAnsweredRight(String settings) {
        sitting = Sample.rehearsal(settings);
        open();
        press("Begin");
        for (Item item : sitting.activity().items()) {
            answerRight(item);
            assertThat(Answers.isComplete(item, sitting.state().answer(item)))
                    .as(item.id())
                    .isTrue();
            press(item.id().equals("klik") ? "Naar het overzicht" : "Volgende");
        }
        assertThat(said()).contains("Alles is beantwoord");
        press("Inleveren");
        assertThat(sitting.state().result().score()).hasValue(100);
        assertThat(said()).contains("Je bent geslaagd", "Je scoorde 100 procent. Vanaf 70 procent ben je geslaagd.");
        press("Verder");
        assertThat(sitting.left()).isEqualTo("next");
    }

    @ParameterizedTest
    @ValueSource(strings = {AT_END, AT_ONCE + "\nshuffle: true"})
    void optionsKeepTheOrderTheyWereShownInOnceAnswered(String settings) {
        sitting = Sample.rehearsal(settings);
        for (Item item : sitting.activity().items()) {
            sitting.record(new Answered(item.id(), Answers.right(item)));
        }
        sitting.record(new Submitted());
        open();
        for (Item item : sitting.activity().items()) {
            List<Item.Option> options = switch (item) {
                case Item.Single single -> single.options();
                case Item.Multiple multiple -> multiple.options();
                default -> List.of();
            };
            List<String> shown = Shuffle.order(
                            sitting.activity(), item, sitting.state().seed())
                    .stream()
                    .flatMap(id -> options.stream().filter(option -> option.id().equals(id)))
                    .map(Item.Option::text)
                    .toList();
            assertThat(html()).containsSubsequence(shown.isEmpty() ? List.of("") : shown);
        }
    }

    @Test
    void optionsStayWhereTheyWereWhenTheAnswerIsJudgedAtOnce() {
        sitting = Sample.rehearsal(AT_ONCE + "\nshuffle: true");
        Item.Single item = (Item.Single) sitting.activity().items().getFirst();
        List<String> shown = Shuffle.order(
                        sitting.activity(), item, sitting.state().seed())
                .stream()
                .flatMap(id ->
                        item.options().stream().filter(option -> option.id().equals(id)))
                .map(Item.Option::text)
                .toList();
        open();
        press("Begin");
        assertThat(html()).containsSubsequence(shown);
        answerRight(item);
        assertThat(html()).contains("review-options").containsSubsequence(shown);
    }

    @Test
    void saysKeptOnlyWhenItIs() {
        open();
        press("Begin");
        assertThat(said()).doesNotContain("Bewaard");
        tick(0, true);
        assertThat(answers()).isEqualTo(1);
        assertThat(said()).contains("Bewaard");
    }

    @Test
    void doesNotSayKeptWhenTheAnswerWasRefused() {
        open();
        press("Begin");
        sitting.record(new Answered("een", List.of("a")));
        sitting.record(new Submitted());
        tick(0, true);
        assertThat(said()).doesNotContain("Bewaard");
    }

    @Test
    void theLastPickCanBeTakenAwayUntilHandingIn() {
        open();
        press("Begin");
        press("Volgende");
        tick(1, true);
        tick(1, false);
        assertThat(answers()).isEqualTo(2);
        assertThat(sitting.state().answers()).doesNotContainKey("meer");
        assertThat(said())
                .contains("Je antwoord is weggehaald. Deze vraag staat nog open.")
                .doesNotContain("Bewaard");
        tick(2, true);
        assertThat(sitting.state().answers().get("meer")).hasSize(1);
        assertThat(said()).contains("Bewaard");
    }

    @Test
    void givesNothingAwayBeforeHandingIn() {
        open();
        press("Begin");
        for (int i = 0; i < 6; i++) {
            assertThat(String.join("\n", said()))
                    .doesNotContain("Uitleg")
                    .doesNotContain("Daarom.")
                    .doesNotContain("goed antwoord")
                    .doesNotContain("correct");
            press(i == 5 ? "Naar het overzicht" : "Volgende");
        }
    }

    @Test
    void aSelectDoesNotHoldTheAnswerInItsValues() {
        sitting.record(new Answered("orde", List.of("a", "b", "c", "d")));
        open();
        assertThat(said()).contains("Wat hoort bij elkaar?");
        assertThat(html())
                .contains("<option value=\"0\">A · ", "<option value=\"1\">B · ", "<option value=\"2\">C · ")
                .doesNotContain("\"a\"", "\"b\"", "\"c\"");
    }

    @Test
    void passesOverWhatThisPageNeverOffered() {
        sitting.record(new Answered("meer", List.of("a")));
        open();
        for (String nonsense : List.of("", "9", "-1", "999999999999", "a", "1e3")) {
            Field field = find(Field.class).single();
            ComponentUtil.fireEvent(field, new Field.Changed(field, true, nonsense, nonsense, true));
            ComponentUtil.fireEvent(field, new Field.Pressed(field, true, nonsense, nonsense));
        }
        assertThat(sitting.log()).hasSize(1);
    }

    @Test
    void listsWhatIsStillOpenAndGoesThere() {
        sitting.record(new Answered("een", List.of("a")));
        open();
        press("Overzicht");
        assertThat(said())
                .contains(
                        "Nog niet alles is beantwoord",
                        "Er staan nog 5 vragen open. Een open vraag telt als niet goed. Na het inleveren staan je antwoorden vast.");
        assertThat(html()).contains("value=\"5\"", "nog open", "beantwoord");
        move("", 3);
        assertThat(said()).contains("Zet in volgorde.");
        press("Overzicht");
        press("Naar vraag 2");
        assertThat(said()).contains("Kies alles wat klopt.", "Vraag 2 van 6");
    }

    @Test
    void resumesAtTheItemAfterTheLastAnswer() {
        sitting.record(new Answered("waar", List.of("true")));
        open();
        assertThat(said()).contains("Zet in volgorde.");
    }

    @Test
    void movingAnElementIsAnAnswerAndKeepingTheOrderToo() {
        sitting.record(new Answered("waar", List.of("true")));
        open();
        Item item = sitting.activity().item("orde").orElseThrow();
        List<String> shown = Shuffle.order(sitting.activity(), item, 42);
        press("Deze volgorde klopt");
        assertThat(sitting.state().answer(item)).isEqualTo(shown);
        move("down", 0);
        assertThat(sitting.state().answer(item))
                .containsExactly(shown.get(1), shown.get(0), shown.get(2), shown.get(3));
        assertThat(said()).contains("Staat nu op plaats 2 van 4.");
    }

    @Test
    void tellsAfterEachAnswerWhereFeedbackComesAtOnce() {
        sitting = Sample.rehearsal(AT_ONCE);
        open();
        press("Begin");
        tick(1, true);
        assertThat(answers()).isZero();
        press("Geef antwoord");
        assertThat(answers()).isEqualTo(1);
        assertThat(said()).contains("nog niet goed");
        assertThat(review()).contains("jouw antwoord", "goed antwoord", "Daarom.", "Uitleg ");
        assertThat(find(Field.class).all()).isEmpty();
    }

    @Test
    void afterAFailedAttemptWithOthersLeftTeachesButDoesNotTellTheAnswer() {
        failed();
        sitting.leaveAttempts(2);
        open();
        assertThat(said())
                .contains("Nog niet geslaagd")
                .anyMatch(text -> text.contains("Daarna heb je nog 2 pogingen"));
        assertThat(review().split("<details open>", -1)).hasSize(6);
        assertThat(review())
                .contains("Uitleg twee.", "jouw antwoord", "Eerste")
                .doesNotContain("Derde", "goed antwoord", "Goede volgorde");
        press("Probeer het opnieuw");
        assertThat(sitting.left()).isEqualTo("again");
    }

    @Test
    void whatWasToldAfterEachAnswerIsToldAtTheEndToo() {
        sitting = Sample.rehearsal(AT_ONCE);
        failed();
        sitting.leaveAttempts(2);
        open();
        assertThat(review()).contains("Derde", "goed antwoord", "Goede volgorde");
        assertThat(said()).noneMatch(text -> text.contains("verklappen we nog niet"));
    }

    @Test
    void afterTheLastFailedAttemptTellsEverything() {
        failed();
        sitting.leaveAttempts(0);
        open();
        assertThat(said()).anyMatch(text -> text.contains("Je pogingen zijn op."));
        assertThat(review()).contains("Derde", "goed antwoord", "Goede volgorde", "hoort er ook bij");
        assertThat(buttons()).doesNotContain("Probeer het opnieuw");
        press("Terug naar het programma");
        assertThat(sitting.left()).isEqualTo("programme");
    }

    @Test
    void whatIsReadOnlyTakesNoRoomOnTheServer() {
        failed();
        open();
        assertThat(sent()).isNotEmpty();
        sent();
        assertThat(texts(findPage())).noneMatch(text -> text.contains("Uitleg"));
    }

    private void failed() {
        sitting.record(new Answered("een", List.of("a")));
        sitting.record(new Answered("meer", List.of("a")));
        sitting.record(new Answered("waar", List.of("true")));
        sitting.record(new Answered("orde", List.of("d", "c", "b", "a")));
        sitting.record(new Answered("paar", List.of("a=b")));
        sitting.record(new Submitted());
    }

    /** As a trainee would, with what the screen offers. */
    private void answerRight(Item item) {
        List<String> right = Answers.right(item);
        List<String> order = Shuffle.order(sitting.activity(), item, 42);
        switch (item) {
            case Item.Single ignored -> tick(order.indexOf(right.getFirst()), true);
            case Item.TrueFalse ignored -> tick(order.indexOf(right.getFirst()), true);
            case Item.Multiple ignored -> right.forEach(id -> tick(order.indexOf(id), true));
            case Item.Hotspot ignored -> right.forEach(id -> tick(order.indexOf(id), true));
            case Item.Matching matching -> {
                for (int i = 0; i < matching.pairs().size(); i++) {
                    change(
                            String.valueOf(i),
                            order.indexOf(matching.pairs().get(i).id()),
                            false);
                }
            }
            case Item.Ordering ordering -> sort(ordering, order);
            default -> throw new AssertionError("Say here how to answer " + item);
        }
        if (sitting.activity().feedback() == Quiz.Feedback.AT_ONCE) {
            press("Geef antwoord");
        }
    }

    private void sort(Item.Ordering item, List<String> shown) {
        List<String> now = new java.util.ArrayList<>(shown);
        List<String> right = Answers.right(item);
        for (int place = 0; place < right.size(); place++) {
            for (int at = now.indexOf(right.get(place)); at > place; at--) {
                move("up", shown.indexOf(right.get(place)));
                java.util.Collections.swap(now, at, at - 1);
            }
        }
    }

    private void tick(int index, boolean ticked) {
        change("answer", index, ticked);
    }

    private void change(String name, int value, boolean ticked) {
        Field field = find(Field.class).single();
        ComponentUtil.fireEvent(field, new Field.Changed(field, true, name, String.valueOf(value), ticked));
    }

    /** @param row as the page numbered it at first */
    private void move(String way, int row) {
        Field field = find(Field.class).single();
        ComponentUtil.fireEvent(field, new Field.Pressed(field, true, way, String.valueOf(row)));
    }

    private void press(String text) {
        test(find(NativeButton.class).withText(text).single()).click();
    }

    private List<String> buttons() {
        return find(NativeButton.class).all().stream()
                .map(NativeButton::getText)
                .toList();
    }

    private List<String> said() {
        List<String> said = new java.util.ArrayList<>(texts(findPage()));
        said.addAll(sent().values());
        return said;
    }

    @Test
    void saysBeforehandThatTimeIsLimitedAndTakesTheTimeOneNeeds() {
        sitting = Sample.rehearsal(AT_END + "\ntimeLimit: 20\nhoursBetween: 24\nconfidence: true");
        open();
        assertThat(said()).contains("Lukt het niet? Dan kun je 24 uur later opnieuw.");
        assertThat(said()).anyMatch(text -> text.startsWith("De tijd loopt vanaf het moment dat je begint"));
        press("Begin");
        assertThat(sitting.log()).extracting(RecordedEvent::event).containsExactly(new Started(0));
        assertThat(find(Countdown.class).exists()).isTrue();
    }

    @Test
    void anAnswerAfterTheTimeIsNotKeptAndTheResultSaysWhy() {
        sitting = Sample.rehearsal(AT_END + "\ntimeLimit: 20");
        sitting.record(new Started(0));
        sitting.record(new Answered("een", List.of("a")));
        sitting.pass(Duration.ofMinutes(30));
        assertThat(sitting.record(new Answered("een", List.of("b")))).isFalse();
        sitting.record(new Submitted());
        open();
        assertThat(said()).anyMatch(text -> text.contains("De tijd was om. Ingeleverd is wat er toen stond."));
    }

    @Test
    void showsWhatOneWasSureOfAndDidNotHaveRight() {
        sitting = Sample.rehearsal(AT_END + "\nconfidence: true");
        sitting.record(new Answered("een", List.of("b")));
        sitting.record(new ConfidenceStated("een", "sure"));
        sitting.record(new Answered("waar", List.of("false")));
        sitting.record(new ConfidenceStated("waar", "guess"));
        sitting.record(new Submitted());
        open();
        assertThat(said())
                .anyMatch(text -> text.startsWith("Bij deze vraag was je zeker"))
                .anyMatch(text -> text.startsWith("1 antwoord had je goed op de gok"));
    }

    @Test
    void tellsOnlyTheScoreUntilTheQuizHasClosed() {
        String settings = "passMark: 70\nfeedback: after-closing\ncloses: ";
        sitting = Sample.rehearsal(settings + "2099-01-31");
        sitting.record(new Answered("een", List.of("a")));
        sitting.record(new Submitted());
        open();
        assertThat(said())
                .contains(
                        "De uitleg bij de vragen lees je hier vanaf 1 februari 2099, als de toets voor iedereen gesloten is.")
                .doesNotContain("Vraag voor vraag");
        assertThat(html()).doesNotContain("review-explanation");
    }

    @Test
    void doesNotTellTheRightAnswersWhileAnotherAttemptWaits() {
        sitting = Sample.rehearsal(AT_END);
        sitting.leaveAttempts(2);
        sitting.record(new Answered("een", List.of("b")));
        sitting.record(new Submitted());
        open();
        assertThat(html()).contains("Uitleg vier.").doesNotContain("Daarom.");
    }

    /** How many answers were recorded. */
    private long answers() {
        return sitting.log().stream()
                .filter(recorded -> recorded.event() instanceof Answered)
                .count();
    }

    private String html() {
        return String.join("\n", sent().values());
    }

    private String review() {
        return html();
    }

    private QuizPage findPage() {
        return find(QuizPage.class).single();
    }

    private Component open() {
        return show(new QuizPlayer(Clock.systemUTC()).open(sitting));
    }
}
