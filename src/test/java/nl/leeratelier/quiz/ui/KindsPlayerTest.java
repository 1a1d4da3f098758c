package nl.leeratelier.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Clock;
import java.util.List;
import nl.leeratelier.quiz.Item;
import nl.leeratelier.quiz.Kinds;
import nl.leeratelier.quiz.Quiz;
import nl.leeratelier.quiz.QuizEvent;
import nl.leeratelier.quiz.QuizEvent.Answered;
import nl.leeratelier.quiz.QuizEvent.Submitted;
import nl.leeratelier.quiz.QuizState;
import nl.leeratelier.quiz.Sample;
import nl.leeratelier.quiz.Shuffle;
import nl.leeratelier.testing.PlayerTest;
import nl.leeratelier.testing.Rehearsal;
import nl.leeratelier.ui.FreeText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Items of parts, of typed answers and of own words, as a trainee meets them. */
class KindsPlayerTest extends PlayerTest {

    private static final String AT_END = "passMark: 70\nfeedback: at-end";
    private static final String AT_ONCE = "passMark: 70\nfeedback: at-once";
    private static final String OWN = "Noor kwam drie keer te laat, zag ik.";

    private Rehearsal<Quiz, QuizEvent, QuizState> sitting = Kinds.rehearsal(AT_END);

    @ParameterizedTest
    @ValueSource(strings = {AT_END, AT_ONCE})
    void everyTypeCanBeAnsweredRight(String settings) {
        sitting = Kinds.rehearsal(settings);
        open();
        press("Begin");
        for (Item item : sitting.activity().items()) {
            answerRight(item);
            assertThat(sitting.state().isComplete(item)).as(item.id()).isTrue();
            press(item.id().equals("open") ? "Naar het overzicht" : "Volgende");
        }
        assertThat(said()).contains("Alles is beantwoord");
        press("Inleveren");
        assertThat(sitting.state().result().score()).hasValue(100);
        assertThat(said()).contains("4 × goed", "1 × eigen woorden");
        assertThat(html()).contains(OWN, "Noor zei dat ze moe was.", "<b>Bron</b>: goed");
    }

    @Test
    void saysHowManyAreLeft() {
        openAt("sorteer");
        change(0, "0");
        assertThat(said()).contains("Nog 3 te gaan.", "Bewaard, maar nog niet af");
    }

    @Test
    void showsTheTextThatSeveralItemsAreAboutAtEachOfThem() {
        for (String item : List.of("sorteer", "label")) {
            openAt(item);
            assertThat(html()).contains("<summary>Noor</summary>", "Noor (7) komt te");
        }
        openAt("gaten");
        assertThat(find(ScenarioPart.class).all()).isEmpty();
    }

    @Test
    void passesOverWhatThisPageNeverOffered() {
        for (String item : List.of("sorteer", "label", "gaten")) {
            openAt(item);
            for (String nonsense : List.of("", "9", "-1", "999999999999", "a", "1e3")) {
                Field field = find(Field.class).single();
                ComponentUtil.fireEvent(field, new Field.Changed(field, true, nonsense, nonsense, true));
                ComponentUtil.fireEvent(
                        field, new Field.Changed(field, true, "1", nonsense.isEmpty() ? "8" : "", true));
                ComponentUtil.fireEvent(field, new Field.Pressed(field, true, nonsense, nonsense));
                ComponentUtil.fireEvent(field, new Field.Pressed(field, true, "0", nonsense));
            }
            assertThat(sitting.state().answers()).doesNotContainKey(item);
        }
    }

    @Test
    void whatWasTypedIsTakenBackWhenItIsEmptied() {
        openAt("kort");
        change(0, " 6 weken ");
        assertThat(sitting.state().answers().get("kort")).containsExactly("6 weken");
        change(0, "  ");
        assertThat(sitting.state().answers()).doesNotContainKey("kort");
        assertThat(said()).contains("Je antwoord is weggehaald. Deze vraag staat nog open.");
    }

    @Test
    void aLineThatIsRefusedIsNotSaidToBeKept() {
        openAt("kort");
        for (String bad : List.of("x".repeat(201), "a\u202eb", "\u0000")) {
            change(0, bad);
            assertThat(sitting.log()).isEmpty();
            assertThat(said()).doesNotContain("Bewaard");
        }
    }

    @Test
    void whatLooksLikeRealDataIsAskedAboutAndKeptOnceOneSaysSo() {
        openAt("kort");
        change(0, "bel 06-12345678");
        assertThat(sitting.log()).isEmpty();
        assertThat(said()).anyMatch(text -> text.contains("06-12345678"));
        press("Volgende");
        assertThat(said()).as("one has not read it yet").contains("Hoe lang?");
        assertThat(sitting.log()).isEmpty();
        press("Dit wijst naar niemand: bewaar het zo");
        assertThat(sitting.state().answers().get("kort")).containsExactly("bel 06-12345678");
        press("Volgende");
        assertThat(said()).contains("Wat schrijf je op over Noor?");
    }

    @Test
    void atOnceALineIsGivenByTheButtonAndWhatIsStillEmptyIsSaid() {
        sitting = Kinds.rehearsal(AT_ONCE);
        openAt("gaten");
        press("Geef antwoord");
        assertThat(said()).contains("Er staat nog iets open. Vul dat eerst in.");
        change(0, "Vielig Thuis");
        change(1, "0");
        press("Geef antwoord");
        assertThat(said()).contains("deels goed");
        assertThat(html()).contains("goed, en zo schrijf je het: Veilig Thuis", "goed is: Twee");
    }

    @Test
    void ownWordsAreAskedAboutKeptAndComparedAndNobodyElseSeesThem() {
        openAt("open");
        assertThat(said())
                .contains(
                        "Op het scherm zie alleen jij dit: geen trainer, coördinator of beheerder. Wie de server onderhoudt, kan technisch bij wat er bewaard is. Het telt niet mee voor je score.");
        assertThat(html()).doesNotContain("Noor zei dat ze moe was.");
        press("Bewaar en vergelijk");
        assertThat(said()).contains("Je hebt nog niets geschreven.");
        find(FreeText.class).single().setValue("Noor kwam te laat. Bel 06-12345678.");
        press("Bewaar en vergelijk");
        assertThat(sitting.log()).isEmpty();
        find(FreeText.class).single().setValue(OWN);
        press("Bewaar en vergelijk");
        assertThat(html()).contains(OWN, "Noor zei dat ze moe was.").doesNotContain("Uitleg elf.");
        assertThat(sitting.state().answers().toString()).doesNotContain("drie keer");
    }

    @Test
    void saysSoWhereTheSelfRatingCounts() {
        sitting = Sample.shelf(Kinds.yaml(AT_END).replace("type: open", "type: open\n    scored: true"))
                .rehearse(Sample.TYPE, 42);
        openAt("open");
        assertThat(said())
                .contains(
                        "Op het scherm zie alleen jij dit: geen trainer, coördinator of beheerder. Wie de server onderhoudt, kan technisch bij wat er bewaard is. Hoe je er zelf naar kijkt, telt mee voor je score.");
        sitting.record(new Answered("open", List.of(OWN)));
        openAt("open");
        assertThat(said()).contains("Kies bij elk punt wat past. Samen tellen ze mee voor je score.");
    }

    @Test
    void ownWordsThatWereNotKeptHoldOneBackOnce() {
        openAt("open");
        find(FreeText.class).single().setValue(OWN);
        press("Naar het overzicht");
        assertThat(said()).contains("Je tekst is nog niet bewaard. Bewaar hem, of ga verder zonder.");
        press("Naar het overzicht");
        assertThat(said()).contains("Nog niet alles is beantwoord");
        assertThat(sitting.log()).isEmpty();
    }

    @Test
    void aSelfRatingIsKeptPickByPickAndComesBack() {
        sitting.record(new Answered("open", List.of(OWN)));
        openAt("open");
        SelfRating rating = find(SelfRating.class).single();
        for (String nonsense : List.of("", "9", "-1", "a", "1e3")) {
            rating.rate(nonsense, "1");
            rating.rate("0", nonsense);
        }
        assertThat(sitting.log()).hasSize(1);
        rating.rate("1", "3");
        assertThat(said()).contains("Bewaard. Kies nog bij de andere punten.");
        openAt("open");
        assertThat(said()).anyMatch(text -> text.contains("name=\"1\" value=\"3\" checked"));
    }

    @Test
    void htmlInWhatWasTypedIsShownAsText() {
        String html = "<img src=x onerror=alert(1)>";
        sitting.record(new Answered("gaten", List.of("wie=" + html)));
        sitting.record(new Answered("kort", List.of(html)));
        sitting.record(new Answered("open", List.of(html)));
        for (String item : List.of("gaten", "kort", "open")) {
            openAt(item);
            assertThat(html()).contains("&lt;img").doesNotContain("<img");
        }
        sitting.record(new Submitted());
        open();
        assertThat(html()).contains("&lt;img").doesNotContain("<img");
    }

    @Test
    void afterAFailedAttemptWithOthersLeftTellsNoneOfTheRightAnswers() {
        sitting.record(new Answered("sorteer", List.of("jas=gehoord")));
        sitting.record(new Answered("label", List.of("kil=feit")));
        sitting.record(new Answered("gaten", List.of("wie=politie")));
        sitting.record(new Answered("kort", List.of("een jaar")));
        sitting.record(new Submitted());
        sitting.leaveAttempts(1);
        open();
        assertThat(html())
                .contains("Geen jas", "politie", "een jaar", "Uitleg acht.")
                .doesNotContain("Veilig Thuis", "anderhalve maand", "goed antwoord", "Noor zei dat ze moe was.");
        sitting.leaveAttempts(0);
        open();
        assertThat(html())
                .contains("Veilig Thuis", "anderhalve maand", "goed antwoord", "Noor zei dat ze moe was.")
                .contains("Feit, maar het is: Oordeel");
    }

    private void answerRight(Item item) {
        switch (item) {
            case Item.Categorising sorting -> sort(sorting);
            case Item.MarkWords marking -> {
                List<String> labels =
                        marking.labels().stream().map(Item.Choice::id).toList();
                for (int i = 0; i < marking.parts().size(); i++) {
                    Field field = find(Field.class).single();
                    String label = String.valueOf(
                            labels.indexOf(marking.right(marking.parts().get(i))));
                    ComponentUtil.fireEvent(field, new Field.Pressed(field, true, String.valueOf(i), label));
                }
            }
            case Item.Gaps ignored -> {
                change(0, "veilig thuis");
                change(1, "1");
            }
            case Item.ShortAnswer ignored -> change(0, "6,5");
            case Item.Open ignored -> {
                find(FreeText.class).single().setValue(OWN);
                press("Bewaar en vergelijk");
                find(SelfRating.class).single().rate("0", "1");
                find(SelfRating.class).single().rate("1", "2");
            }
            default -> throw new AssertionError("Not of these types: " + item);
        }
        if (sitting.activity().feedback() == Quiz.Feedback.AT_ONCE && !(item instanceof Item.Open)) {
            press("Geef antwoord");
        }
    }

    private void sort(Item.Categorising item) {
        List<String> order =
                Shuffle.order(sitting.activity(), item, sitting.state().seed());
        List<String> categories =
                item.categories().stream().map(Item.Choice::id).toList();
        for (int i = 0; i < order.size(); i++) {
            change(i, String.valueOf(categories.indexOf(item.right(order.get(i)))));
        }
    }

    private void change(int row, String value) {
        Field field = find(Field.class).single();
        ComponentUtil.fireEvent(field, new Field.Changed(field, true, String.valueOf(row), value, false));
    }

    private void press(String text) {
        test(find(NativeButton.class).withText(text).single()).click();
    }

    private List<String> said() {
        List<String> said = new java.util.ArrayList<>(texts(find(QuizPage.class).single()));
        said.addAll(sent().values());
        return said;
    }

    private String html() {
        return String.join("\n", said());
    }

    private void open() {
        show(new QuizPlayer(Clock.systemUTC()).open(sitting));
    }

    private void openAt(String item) {
        QuizPage page = new QuizPage(sitting, Clock.systemUTC());
        show(page);
        List<String> ids = sitting.activity().items().stream().map(Item::id).toList();
        page.goTo(ids.indexOf(item));
    }
}
