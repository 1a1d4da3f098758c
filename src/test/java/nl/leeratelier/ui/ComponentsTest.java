package nl.leeratelier.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.content.Mood;
import nl.leeratelier.content.Portrait;
import nl.leeratelier.content.Source;
import nl.leeratelier.content.SourceDocument;
import nl.leeratelier.content.SourceKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;

@ViewPackages(packages = "nl.leeratelier.ui")
@ContextConfiguration(classes = {Translations.class, VaadinTranslations.class})
class ComponentsTest extends SpringBrowserlessTest {

    private static final Source REPORT = new Source(
            new SourceKey("A-3.5b"),
            new SourceDocument("A", "Rapport", "Iemand", Optional.empty(), false),
            "§ 3.5",
            "Doorvragen helpt.",
            true,
            Optional.empty());

    @BeforeEach
    void inDutch() {
        UI.getCurrent().setLocale(Translations.DUTCH);
    }

    @Test
    void aPageTakesItsTitleFromItsHeading() {
        var page = new Page().title("Mensen");
        assertThat(page.getPageTitle()).isEqualTo("Mensen · Leeratelier");
        assertThat(html(page)).contains("<h1>Mensen</h1>");
    }

    @Test
    void anEyebrowThatSaysNothingTakesNoRoom() {
        assertThat(new Page().title("x").getChildren().findFirst().orElseThrow().getChildren())
                .hasSize(1);
    }

    @Test
    void progressIsSaidInWordsAndStaysWithinItsBounds() {
        assertThat(html(new ProgressLine(.46, "5 van 12 uur")))
                .contains("value=\"46\"", "aria-label=\"5 van 12 uur\"", "max=\"100\"");
        assertThat(html(new ProgressLine(7, "alles"))).contains("value=\"100\"");
        assertThat(html(new ProgressLine(-1, "niets"))).contains("value=\"0\"");
    }

    @Test
    void theStepWhereYouAreIsMarkedForScreenReaders() {
        var steps = new Steps();
        steps.step(Steps.State.DONE, "Een", "");
        steps.step(Steps.State.HERE, "Twee", "Uitleg").link("twee");
        assertThat(html(steps)).containsOnlyOnce("aria-current=\"step\"").contains("<a href=\"twee\"");
    }

    @Test
    void problemsAreSaidAtOnceAndOtherNoticesPolitely() {
        assertThat(html(Notice.problem("Dit lukte niet."))).contains("role=\"alert\"");
        assertThat(html(Notice.done("Bewaard."))).contains("role=\"status\"");
    }

    @Test
    void sourcesNameTheirPlaceAndSayWhatIsNotConfirmed() {
        var unsure = new Source(REPORT.key(), REPORT.document(), "", "Misschien.", false, Optional.empty());
        var note = html(new SourceNote(List.of(REPORT, unsure)));
        assertThat(note)
                .contains("<summary>Bronnen (2)</summary>", "Rapport, § 3.5", "Doorvragen helpt.")
                .containsOnlyOnce("niet bevestigd");
        assertThat(html(new SourceNote(List.of(REPORT)))).contains("<summary>Bron: Rapport, § 3.5</summary>");
        assertThat(new SourceNote(List.of()).isVisible()).isFalse();
    }

    @Test
    void choicesAreNumberedAndDoWhatTheySay() {
        var done = new ArrayList<String>();
        var list = new ChoiceList();
        list.choice("Eerst", () -> done.add("eerst"));
        var second = list.choice("Zwijgen", () -> done.add("zwijgen")).silent();
        UI.getCurrent().add(list);

        test(second).click();
        assertThat(done).containsExactly("zwijgen");

        list.press(0);
        list.press(7);
        list.press(-1);
        assertThat(done).containsExactly("zwijgen", "eerst");

        second.setEnabled(false);
        second.choose();
        assertThat(done).hasSize(2);
    }

    @Test
    void theSafetyFooterGivesBothNumbersAsLinks() {
        assertThat(html(new SafetyFooter())).contains("href=\"tel:08002000\"", "href=\"tel:112\"", "0800-2000");
    }

    @Test
    void aChartHasItsFiguresInATable() {
        var chart = new LineChart(
                "Hoe het gesprek liep",
                List.of("beurt 1", "beurt 2"),
                List.of(new LineChart.Line("vertrouwen", Tone.PRO, List.of(45, 74))),
                0,
                100);
        assertThat(html(chart)).contains("<table", "beurt 2", "74", "vertrouwen 74");
    }

    @Test
    void aTableNamesItsRowsAndColumns() {
        var table = new DataTable("Deelnemers", "Naam", "Uren")
                .numeric(1)
                .row(Markup.text("S. <b>Bakker"), Markup.pill(Tone.SAFE, "12"));
        assertThat(html(table))
                .contains("scope=\"col\"", "scope=\"row\"", "<caption>Deelnemers</caption>", "data-label=\"Uren\"")
                .contains("S. &lt;b&gt;Bakker", "pill tone-safe");
    }

    @Test
    void aPortraitSaysHowThePersonLooksAndChangesWithTheMood() {
        var picture = new PortraitPicture(Portrait.PLAIN, Mood.CALM, "Esther", Chair.PARENT);
        assertThat(html(picture)).contains("aria-label=\"Esther kijkt rustig\"", "on-parent");
        picture.setMood(Mood.ANGRY);
        assertThat(html(picture)).contains("Esther kijkt boos");
    }

    @Test
    void aStageTurnsToTheOtherChair() {
        var stage = new Stage(Chair.PRO);
        stage.setChair(Chair.PARENT);
        assertThat(stage.getClassNames()).contains("chair-parent").doesNotContain("chair-pro");
    }

    @Test
    void theBarOfAFullScreenViewCanChangeWhileItIsShown() {
        var bar = new FocusBar("De jas").pill(new Pill(Tone.PRO, "Stoel van de professional"));
        bar.title("De jas van Mila")
                .pill(new Pill(Tone.PARENT, "Stoel van de ouder"))
                .actions(new Span("beurt 2"));
        assertThat(html(bar))
                .contains("<h1>De jas van Mila</h1>", "Stoel van de ouder", "beurt 2")
                .doesNotContain("professional");
    }

    @Test
    void theQuestionOffersTheWayOutFirst() {
        var question = new Question("Stoppen?", "Alles is bewaard.", "Stoppen", () -> {});
        question.ask();
        assertThat($(NativeButton.class).all())
                .extracting(NativeButton::getText)
                .containsExactly("Nee, terug", "Stoppen");
        test($(NativeButton.class).all().getFirst()).click();
        assertThat(question.getParent()).isEmpty();
    }

    @Test
    void markupShowsTextsAsTheyAre() {
        assertThat(Markup.link("x\" onclick=\"y", "<script>").html())
                .isEqualTo("<a href=\"x&quot; onclick=&quot;y\">&lt;script&gt;</a>");
        assertThat(Markup.progress(.5, "de \"helft\"").html()).contains("value=\"50\"", "de &quot;helft&quot;");
    }

    @Test
    void everyIconIsFoundByItsName() {
        assertThat(Icon.named("home")).contains(Icon.HOME);
        assertThat(Icon.named("geen")).isEmpty();
    }

    @Test
    void aSliderHasNoValueUntilSomebodyGivesItOne() {
        var sliders = new Sliders("helemaal niet", "helemaal", List.of("Ik word gehoord", "Ik <denk> mee"));
        assertThat(html(sliders)).contains("aria-valuetext=\"nog niet gezet\"", "Ik &lt;denk&gt; mee");
        assertThat(sliders.value(0)).isEmpty();
        sliders.slide(0, 7);
        assertThat(sliders.value(0)).hasValue(7);
        assertThat(sliders.set()).isOne();
        assertThat(sliders.isComplete()).isFalse();
        sliders.slide(1, 0);
        assertThat(sliders.isComplete()).isTrue();
    }

    @Test
    void aSliderTakesNoValueThatItDoesNotHave() {
        var sliders = new Sliders("niet", "wel", List.of("Ik word gehoord"));
        sliders.slide(0, 11);
        sliders.slide(0, -1);
        sliders.slide(1, 5);
        sliders.slide(-1, 5);
        assertThat(sliders.set()).isZero();
    }

    @Test
    void aStripSaysInWordsWhatItDraws() {
        var words = new Page();
        assertThat(Strip.of(Optional.of(7), 8, Optional.of(new Strip.Band(4, 9, 12)), words)
                        .html())
                .contains("Jij gaf een 7. De schrijver gaf een 8. De meesten van de 12 anderen gaven 4 tot 9.");
        assertThat(Strip.of(Optional.empty(), 8, Optional.empty(), words).html())
                .contains("Jij gaf hier geen cijfer.")
                .doesNotContain("strip-own", "strip-band");
    }

    @Test
    void whatIsWrittenCountsWithoutTheSpaceAroundIt() {
        var field = new FreeText("Wat zeg je?", 200).help("Alleen jij ziet dit.");
        field.setValue("  Ik weet het niet.\n");
        assertThat(field.value()).isEqualTo("Ik weet het niet.");
        assertThat(html(field)).contains("maxlength=\"200\"", "Alleen jij ziet dit.");
    }

    private static String html(Component component) {
        return component.getElement().getOuterHTML();
    }
}
