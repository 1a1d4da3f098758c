package nl.leeratelier.casestudy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.leeratelier.casestudy.CaseEvent;
import nl.leeratelier.casestudy.CaseStage;
import nl.leeratelier.casestudy.CaseState;
import nl.leeratelier.casestudy.CaseStudy;
import nl.leeratelier.casestudy.CaseWalk;
import nl.leeratelier.casestudy.Cases;
import nl.leeratelier.casestudy.Consulting;
import nl.leeratelier.casestudy.Judgement;
import nl.leeratelier.casestudy.Kindcheck;
import nl.leeratelier.casestudy.SignalCard;
import nl.leeratelier.casestudy.ThirdParty;
import nl.leeratelier.content.ActivityResult.Status;
import nl.leeratelier.testing.Rehearsal;
import nl.leeratelier.ui.Notice;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = CaseStudyPlayerTest.Language.class)
@ViewPackages(classes = CaseStudyPlayer.class)
class CaseStudyPlayerTest extends SpringBrowserlessTest {

    @Configuration
    @ComponentScan("nl.leeratelier.ui")
    static class Language {}

    private final CaseStudyPlayer player = new CaseStudyPlayer();
    private final Rehearsal<CaseStudy, CaseEvent, CaseState> sitting = Cases.shippedSitting();
    private final CaseStudy study = sitting.activity();

    @BeforeEach
    void speakDutch() {
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    private void open() {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(player.open(sitting));
    }

    private void openAt(String where) {
        CaseWalk.until(sitting, where);
        open();
    }

    /** Presses what is called so: a button of its own, or one within HTML. */
    private void press(String text) {
        var own = $(NativeButton.class).withText(text).all();
        if (own.size() == 1) {
            test(own.getFirst()).click();
        } else {
            act(button -> button.text().equals(text));
        }
    }

    private void choose(int number) {
        act(button -> button.parent() != null && button.parent().is(".choices > li:nth-child(" + number + ")"));
    }

    private void act(Predicate<org.jsoup.nodes.Element> wanted) {
        for (Fragment fragment : $(Fragment.class).all()) {
            for (var button : dom(fragment).select("[data-act]")) {
                if (wanted.test(button)) {
                    ComponentUtil.fireEvent(fragment, new Fragment.Pressed(fragment, true, button.attr("data-act")));
                    return;
                }
            }
        }
        throw new AssertionError("No such button in\n" + page());
    }

    private void pick(String name, String value) {
        pick(name, value, true);
    }

    private void pick(String name, String value, boolean checked) {
        Fragment form = $(Fragment.class).all().stream()
                .filter(f -> dom(f).selectFirst("input[name=" + name + "]") != null)
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(form, new Fragment.Picked(form, true, name, value, checked));
    }

    private String heading() {
        return $(CaseScreen.class)
                .single()
                .getElement()
                .getChildren()
                .map(CaseStudyPlayerTest::words)
                .map(Jsoup::parse)
                .flatMap(part -> part.select("h2[tabindex]").stream())
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static Document dom(Fragment fragment) {
        return Jsoup.parseBodyFragment(fragment.getElement().getProperty("innerHTML"));
    }

    private static String page() {
        return words(UI.getCurrent().getElement());
    }

    private String file() {
        return $(CaseFilePanel.class)
                .single()
                .getElement()
                .getChildren()
                .map(CaseStudyPlayerTest::words)
                .collect(Collectors.joining("\n"));
    }

    /** An element and all in it as HTML, letters as they are read. */
    private static String words(Element element) {
        if (element.isTextNode()) {
            return Html.text(element.getText());
        }
        String inside = element.getProperty("innerHTML", "")
                + element.getChildren().map(CaseStudyPlayerTest::words).collect(Collectors.joining());
        String mark = element.hasAttribute("tabindex") ? " tabindex" : "";
        return "<" + element.getTag() + mark + ">" + inside + "</" + element.getTag() + ">";
    }

    /** As on the page, where text is escaped. */
    private static String shown(String text) {
        return Fragment.latin(Html.text(text));
    }

    private static String text() {
        return Jsoup.parse(page()).text();
    }

    @Test
    void leadsThroughAllFiveStepsByWhatIsOnTheScreen() {
        open();
        assertThat(heading()).isEqualTo("Wie ben je in deze casus?");
        study.people().forEach(person -> assertThat(page()).contains(shown(person.name())));
        press("Begin met stap 1");
        press("Begin");
        for (SignalCard card : study.mapping().cards()) {
            assertThat(page()).contains(shown(card.text()));
            assertThat(file()).doesNotContain(shown(card.text()));
            for (int aspect = 0; aspect < 4; aspect++) {
                choose(1);
            }
            assertThat(file()).contains(shown(card.text()));
        }
        assertThat(heading()).isEqualTo("Kindcheck");
        press("Verder");
        assertThat($(Notice.class).single()).isNotNull();
        study.mapping().kindcheckQuestions().forEach(question -> pick(question.id(), Kindcheck.Answer.ASK.name()));
        press("Verder");
        record(1, "Verder");
        press("Rond stap 1 af");
        assertThat(page()).contains(shown(study.mapping().cards().getFirst().why()));
        press("Naar stap 2");

        press("Begin");
        for (ThirdParty signal : study.consulting().thirdParties()) {
            assertThat(page()).contains(shown(signal.question()));
            choose(1);
            assertThat(page()).contains(shown(signal.options().getFirst().happens()));
            press("Verder");
        }
        consult(0, 2);
        consult(3, 1);
        consult(1, 3);
        assertThat(page()).contains("Je hebt al je vragen gesteld.");
        press("Leg vast wat je nu weet");
        record(2, "Rond stap 2 af");
        press("Naar stap 3");

        press("Begin");
        study.preparing().decisions().forEach(decision -> {
            assertThat(page()).contains(shown(decision.question()));
            choose(2);
        });
        assertThat(page()).contains("Bereid je gesprek voor (nieuw tabblad)");
        press("Rond stap 3 af");
        press("Naar het gesprek");
        press("Lees hoe het gesprek verliep");
        press("Neem dit mee naar stap 4");
        assertThat(file()).contains(shown(study.preparing().learned().getFirst().text()));

        press("Begin");
        record(4, "Verder");
        answer(Judgement.YES);
        answer(Judgement.NO);
        press("Rond stap 4 af");
        press("Naar stap 5");
        press("Begin");
        answer(Judgement.YES);
        answer(Judgement.NO);
        answer(Judgement.YES);
        pick("report", "NO");
        pick("help", "YES");
        press("Verder");
        record(5, "Verder");
        press("Rond stap 5 af");
        press("Lees wat er volgde");
        press("Rond de casus af");

        assertThat(sitting.state().result().status()).isEqualTo(Status.COMPLETED);
        press("Verder in het programma");
        assertThat(sitting.left()).isEqualTo("next");
    }

    /** Picks the first words for every item, or to leave it, and goes on. */
    private void record(int step, String way) {
        press(way);
        assertThat($(Notice.class).single()).isNotNull();
        var moment = study.recording(step).orElseThrow();
        moment.items()
                .forEach(item ->
                        pick(item.id(), item.now() ? item.wordings().getFirst().id() : "-"));
        moment.items().stream()
                .filter(item -> item.now())
                .forEach(item -> assertThat(file())
                        .contains(shown(item.wordings().getFirst().text())));
        press(way);
    }

    private void consult(int adviser, int question) {
        Consulting.Adviser person = study.consulting().advisers().get(adviser);
        act(button -> button.attr("data-act").equals(person.id()));
        person.telling().ifPresent(telling -> {
            choose(1);
            assertThat(page()).contains(shown(telling.options().getFirst().answer()));
        });
        Consulting.Question put = person.questions().get(question - 1);
        assertThat(page()).doesNotContain(shown(put.answer()));
        choose(question);
        assertThat(page()).contains(shown(put.answer()));
        press("Terug naar de anderen");
    }

    private void answer(Judgement judgement) {
        pick("answer", judgement.name());
        pick("argument", "jas");
        pick("argument", "kou");
        pick("argument", "kou", false);
        $(TextArea.class).single().setValue("Omdat het zo is.");
        press("Verder");
    }

    @Test
    void savesEveryAnswerWhenItIsGiven() {
        openAt("WEIGHING+3");
        press("Begin");
        pick("answer", "YES");
        assertThat(sitting.state().answers().get(1).answer()).isEqualTo(Judgement.YES);
        pick("argument", "jas");
        assertThat(sitting.state().answers().get(1).arguments()).containsExactly("jas");
        $(TextArea.class).single().setValue("Het is koud.");
        assertThat(sitting.state().answers().get(1).reasoning()).isEqualTo("Het is koud.");
    }

    @Test
    void asksBeforeItKeepsWhatLooksLikeSomebodysRealData() {
        openAt("WEIGHING+3");
        press("Begin");
        pick("answer", "YES");
        $(TextArea.class).single().setValue("Esther belt. Net als mevrouw Jansen op 06-12345678.");
        assertThat(sitting.state().answers().get(1).reasoning()).isEmpty();
        press("Verder");
        assertThat($(Notice.class).single()).isNotNull();
        assertThat(sitting.state().answers().get(1).reasoning()).isEmpty();
        press("Verder");
        assertThat(sitting.state().answers().get(1).reasoning())
                .as("asked a second time")
                .isEmpty();
        press("Dit wijst naar niemand: bewaar het zo");
        assertThat(sitting.state().answers().get(1).reasoning()).contains("06-12345678");
    }

    @Test
    void goesOnWhereTheLogEndsAtEveryMoment() {
        open();
        for (CaseEvent event : CaseWalk.events(study)) {
            assertThat(sitting.record(event)).isTrue();
            open();
            assertThat(heading()).isNotBlank();
            assertThat(page()).doesNotContain("!{");
            assertThat(sitting.status()).startsWith("stap ");
        }
        assertThat(sitting.state().stage()).isEqualTo(CaseStage.DONE);
    }

    @Test
    void speaksEnglishToo() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        for (CaseEvent event : CaseWalk.events(study)) {
            assertThat(sitting.record(event)).isTrue();
            open();
            assertThat(page()).doesNotContain("!{");
        }
        assertThat(page()).contains("You have taken all five steps");
    }

    @Test
    void neverShowsTheAnswerToAQuestionThatWasNotPut() {
        List<String> asked = CaseWalk.events(study).stream()
                .filter(CaseEvent.QuestionPut.class::isInstance)
                .map(event -> ((CaseEvent.QuestionPut) event).question())
                .toList();
        List<String> secret = study.consulting().advisers().stream()
                .flatMap(adviser -> adviser.questions().stream())
                .filter(question -> !asked.contains(question.id()))
                .map(question -> shown(question.answer()))
                .toList();
        for (CaseEvent event : CaseWalk.events(study)) {
            sitting.record(event);
            open();
            String page = page();
            assertThat(secret).noneMatch(page::contains);
        }
    }

    @Test
    void keepsTheExpertsReasonsUntilTheStepIsFinished() {
        String why = shown(study.mapping().cards().getFirst().why());
        openAt("MAPPING+20");
        assertThat(page()).doesNotContain(why);
        press("Rond stap 1 af");
        assertThat(page()).contains(why);
    }

    @Test
    void letsACardBeChangedBeforeTheStepIsFinished() {
        openAt("MAPPING+20");
        press("Wijzig");
        pick("NATURE", "INTERPRETATION");
        assertThat(sitting.state()
                        .sorted(study.mapping().cards().getFirst().id())
                        .nature())
                .isEqualTo(SignalCard.Nature.INTERPRETATION);
        press("Verder");
        assertThat(page()).contains("Je hebt alle signalen gesorteerd");
    }

    @Test
    void letsAFinishedStepBeSeenAgainWithoutChangingIt() {
        openAt("PREPARING+2");
        act(button -> button.attr("aria-label").equals("Stap 1, Signalen: kijk terug"));
        assertThat(heading()).startsWith("Jouw signalen");
        CaseState before = sitting.state();
        press("Terug naar waar je was");
        assertThat(sitting.state()).isEqualTo(before);
        assertThat(page()).contains(shown(study.preparing().decisions().get(2).question()));
    }

    @Test
    void leadsIntoTheTalkAndStaysWhereItWas() {
        openAt("TALK");
        press("Ga het gesprek in");
        assertThat(sitting.left()).isEqualTo("gesprek-esther");
        assertThat(sitting.state().stage()).isEqualTo(CaseStage.TALK);
    }

    @Test
    void whoHasHeldTheTalkReadsHowItWentOrHoldsItAgain() {
        sitting.complete("gesprek-esther");
        openAt("TALK");
        assertThat(page()).contains("Dit gesprek heb je al gevoerd");
        press("Voer het gesprek nog eens");
        assertThat(sitting.left()).isEqualTo("gesprek-esther");
    }

    @Test
    void showsWhatATraineeWroteAsText() {
        CaseWalk.until(sitting, "WEIGHING+3");
        sitting.record(new CaseEvent.QuestionAnswered(1, Judgement.YES, List.of(), "<img src=x onerror=alert(1)>"));
        sitting.record(new CaseEvent.QuestionAnswered(2, Judgement.NO, List.of(), ""));
        sitting.record(new CaseEvent.StepFinished(4));
        open();
        assertThat(page()).contains("&lt;img src=x onerror=alert(1)&gt;").doesNotContain("<img");
    }

    @Test
    void ignoresWhatNoScreenOffers() {
        openAt("MAPPING+12");
        pick(study.mapping().kindcheckQuestions().getFirst().id(), "PERHAPS");
        pick(study.mapping().kindcheckQuestions().getFirst().id(), "x".repeat(1_000_000));
        assertThat(sitting.state().kindcheck()).isEmpty();
    }

    @Test
    void saysWhereOthersCouldHaveHelpedInOutlineOnly() {
        openAt("CONSULTED");
        Consulting.Question notAsked =
                study.consulting().advisers().getLast().questions().getFirst();
        assertThat(page())
                .contains("Dit vroeg je niet")
                .contains(shown(notAsked.text()))
                .doesNotContain(shown(notAsked.answer()));
    }
}
