package nl.leeratelier.studio.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leeratelier.content.ActivityHead;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.content.LibraryReader;
import nl.leeratelier.content.Problems;
import nl.leeratelier.content.Programme;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.forms.Form;
import nl.leeratelier.studio.forms.Labels;
import nl.leeratelier.testing.Said;
import nl.leeratelier.testing.Selection;
import nl.leeratelier.testing.WholeApplication;
import nl.leeratelier.ui.Translations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class GeneralEditorTest extends SpringBrowserlessTest {

    private static final String QUIZ = """
            id: q
            kind: quiz
            title: Een toets
            items:
              - id: een
                type: single
                prompt: Wat doe je eerst?
                options:
                  - id: a
                    text: Luisteren
                    correct: true
                  - id: b
                    text: Melden
              - id: twee
                type: true-false
                prompt: Je meldt altijd.
            """;

    @Autowired
    Translations translations;

    private PaperDesk desk;
    private GeneralEditor editor;

    private void open(String kind, String text) {
        UI.getCurrent().setLocale(Translations.DUTCH);
        String path = "x" + Manuscript.Format.of(kind).ending();
        desk = new PaperDesk(
                kind,
                Manuscript.read(path, text.getBytes(StandardCharsets.UTF_8), new Problems())
                        .orElseThrow());
        editor = new GeneralEditor(new Bench(
                desk, Form.of(kind).orElseThrow(), new Labels(translations, Translations.DUTCH), Optional.empty()));
        UI.getCurrent().add(editor);
    }

    private static <T extends Component> Stream<T> all(Component root, Class<T> type) {
        return root.getChildren()
                .flatMap(child -> Stream.concat(
                        type.isInstance(child) ? Stream.of(type.cast(child)) : Stream.empty(), all(child, type)));
    }

    private <T extends FieldView> T field(String pointer, Class<T> type) {
        return all(editor, type)
                .filter(view -> view.at().toString().equals(pointer))
                .findFirst()
                .orElseThrow();
    }

    private void press(String words) {
        test(all(editor, NativeButton.class)
                        .filter(button -> button.getText().equals(words))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private String says(String pointer) {
        return desk.manuscript().words(Pointer.parse(pointer)).orElse("");
    }

    @Test
    void keepsWordsWhileTheyAreWritten() {
        open("quiz", QUIZ);
        field("title", WordsField.class).write("  Een <b>toets</b>\r\nover luisteren ");
        assertThat(says("title")).isEqualTo("Een <b>toets</b> over luisteren");
        field("title", WordsField.class).write("");
        assertThat(desk.manuscript().at(Pointer.of("title"))).isEmpty();
        assertThat(Said.by(editor)).contains("Algemeen", "Regels van de toets", "Wat doe je eerst?");
    }

    @Test
    void refusesAtTheFieldWhatCannotStandThereAndLosesNothing() {
        open("quiz", QUIZ);
        WordsField title = field("title", WordsField.class);
        title.write("x".repeat(1_000_000));
        assertThat(Said.by(title)).contains("Dit is te lang: 1.000.000 tekens. Er passen er 20.000 in.");
        title.write("Toets\u202E om");
        assertThat(Said.by(title)).contains("tekens in die je niet ziet");
        assertThat(says("title")).isEqualTo("Een toets");
        desk.byOther(new Edit.Put(
                Pointer.of("title"), Optional.of(Value.text("Een toets")), Optional.of(Value.text("Van Noor"))));
        assertThat(title.kept()).as("what is not kept yet stays in the field").isEqualTo("Een toets");
        field("minutes", NumberField.class).write("een uur");
        assertThat(Said.by(editor)).contains("Schrijf een heel getal van 1 tot en met 480.");
        assertThat(desk.edits()).hasSize(1);
    }

    @Test
    void addsAQuestionWithAnIdThatNobodySees() {
        open("quiz", QUIZ);
        editor.open("items");
        AddRow row = all(editor, AddRow.class).findFirst().orElseThrow();
        row.choose("multiple");
        row.write("Wat hoor je bij Zoë?");
        row.add();
        assertThat(says("items/wat-hoor-je-bij-zoe/prompt")).isEqualTo("Wat hoor je bij Zoë?");
        assertThat(says("items/wat-hoor-je-bij-zoe/type")).isEqualTo("multiple");
        assertThat(Said.by(editor.page()))
                .contains("Wat hoor je bij Zoë?", "alle goede antwoorden kiezen", "Nieuw: antwoord", "Minstens 2")
                .doesNotContain("wat-hoor-je");
        AddRow options = all(editor.page(), AddRow.class).findFirst().orElseThrow();
        options.write("Bang");
        options.add();
        field("items/wat-hoor-je-bij-zoe/options/bang/correct", TickField.class).tick(true);
        assertThat(says("items/wat-hoor-je-bij-zoe/options/bang/correct")).isEqualTo("true");
    }

    @Test
    void putsPartsInOrderAndTakesThemAway() {
        open("quiz", QUIZ);
        editor.open("items/een");
        press("Omlaag");
        assertThat(steps()).containsExactly("twee", "een");
        press("Omhoog");
        press("Haal weg");
        assertThat(steps()).containsExactly("twee");
        assertThat(Said.by(editor.page())).contains("Vragen", "Je meldt altijd.");
    }

    private List<String> steps() {
        return Pointer.steps(
                (Value.Listing) desk.manuscript().at(Pointer.of("items")).orElseThrow());
    }

    @Test
    void showsWhatOthersWroteAndWhoIsWhere() {
        open("quiz", QUIZ);
        editor.open("items/een");
        assertThat(desk.here()).isEqualTo(Pointer.parse("items/een"));
        desk.byOther(new Edit.Put(
                Pointer.parse("items/een/prompt"),
                Optional.of(Value.text("Wat doe je eerst?")),
                Optional.of(Value.text("Wat doe je als eerste?"))));
        assertThat(field("items/een/prompt", WordsField.class).kept()).isEqualTo("Wat doe je als eerste?");
        desk.byOther(new Edit.Remove(
                Pointer.parse("items/een"),
                desk.manuscript().at(Pointer.parse("items/een")).orElseThrow()));
        assertThat(Said.by(editor.page())).contains("Vragen").doesNotContain("Wat doe je als eerste?");
        desk.meets("Noor", Pointer.parse("items/twee/prompt"));
        editor.open("items/twee");
        press("Omlaag");
    }

    @Test
    void showsProblemsAtTheirFieldAndLeadsToTheFirst() {
        open("quiz", QUIZ);
        desk.finds(Pointer.parse("items/twee"), "field 'explanation' is missing");
        assertThat(Said.by(editor)).contains("Naar het eerste probleem (1)");
        press("Naar het eerste probleem (1)");
        assertThat(Said.by(field("items/twee/explanation", WordsField.class)))
                .contains("Dit moet nog worden ingevuld.");
    }

    @Test
    void marksWordsInATextWithoutShowingIds() {
        open("quiz", """
                id: q
                kind: quiz
                title: Een toets
                items:
                  - id: gaten
                    type: gaps
                    prompt: Vul aan.
                    text: Je overlegt met {{wie}}.
                    gaps:
                      - id: wie
                        accepted: [Veilig Thuis]
                """);
        editor.open("items/gaten");
        MarkedField text = field("items/gaten/text", MarkedField.class);
        assertThat(text.getElement().getOuterHTML()).doesNotContain("{{");
        text.write("Je overlegt met [[Veilig Thuis]]. Daarna volgt [[stap 3]].");
        assertThat(says("items/gaten/text")).isEqualTo("Je overlegt met {{wie}}. Daarna volgt {{stap-3}}.");
        assertThat(desk.manuscript().at(Pointer.parse("items/gaten/gaps/stap-3/accepted")))
                .contains(Value.Listing.of(List.of("stap 3")));
    }

    @Test
    void theListCountsAsManyRemarksAsTheFormShows() {
        open("quiz", QUIZ);
        desk.findsAll(Map.of(
                Pointer.parse("items/een"),
                List.of("field 'options' is missing", "field 'explanation' is missing", "no option fits"),
                Pointer.parse("items/een/options/a"),
                List.of("field 'text' is missing"),
                Pointer.parse("items/een/options"),
                List.of("'options' has 1 entries, at least 2 are needed"),
                Pointer.parse("items/een/id"),
                List.of("'id' is empty"),
                Pointer.ROOT,
                List.of("field 'minutes' is missing", "field 'bank' is missing")));
        editor.open("items/een");
        assertThat(editor.outline().line("items/een")).contains(">6</span>");
        assertThat(editor.outline().line("~general")).contains(">1</span>");
        assertThat(editor.outline().line("bank")).contains(">1</span>");
        assertThat(Said.by(field("items/een/options", PartsField.class))).contains("Dit moet nog worden ingevuld.");
        assertThat(remarks()).isEqualTo(6);
        editor.open("~general");
        assertThat(remarks()).isOne();
        editor.open("bank");
        assertThat(remarks()).isOne();
    }

    private int remarks() {
        return all(editor, Div.class)
                .filter(div -> div.hasClassName("desk-trouble"))
                .mapToInt(div -> div.getElement().getProperty("innerHTML", "").split("<p>", -1).length - 1)
                .sum();
    }

    @Test
    void countsTheStudyTimeAndTellsDraftsApart() throws IOException {
        open("programme", "id: p\ntitle: Een programma\nlanguage: fy\nstudyMinutes: 1\n");
        Programme shipped = new LibraryReader(Selection.types())
                .read(ContentFiles.in(Path.of("content")))
                .library()
                .programme("meldcode-in-partnerschap")
                .orElseThrow();
        desk.programme(shipped);
        StudyTimeField time = field("studyMinutes", StudyTimeField.class);
        assertThat(Said.by(time))
                .contains("Samen " + shipped.studyMinutes() + " minuten")
                .doesNotContain("concept");
        ActivityHead first = shipped.activities().getFirst().head();
        desk.drafts(Set.of(first.place().file()));
        assertThat(Said.by(time))
                .contains(
                        "Samen " + shipped.studyMinutes() + " minuten",
                        "in 1 concept",
                        "zonder is het " + (shipped.studyMinutes() - first.minutes()) + " minuten");
    }

    @Test
    void theLanguageOfAProgrammeIsAChoice() {
        open("programme", "id: p\ntitle: Een programma\nlanguage: fy\nstudyMinutes: 1\n");
        SelectField language = field("language", SelectField.class);
        assertThat(Said.by(language)).contains("Nederlands", "Engels", "Fries");
        language.choose("klingon");
        assertThat(says("language")).isEqualTo("fy");
        language.choose("nl");
        assertThat(says("language")).isEqualTo("nl");
    }

    private static final String GAPS = """
            id: q
            kind: quiz
            title: Een toets
            items:
              - id: gaten
                type: gaps
                prompt: Vul aan.
                text: De meldcode heeft {{hoeveel}} stappen. Stap 3 is het {{wat}}.
                gaps:
                  - { id: wat, options: [{ id: g, text: gesprek, correct: true }, { id: o, text: overleg }] }
                  - { id: hoeveel, accepted: [vijf, "5"] }
            """;

    private MarkedField gaps() {
        open("quiz", GAPS);
        editor.open("items/gaten");
        return field("items/gaten/text", MarkedField.class);
    }

    private String gap(String id) {
        return desk.manuscript()
                .at(Pointer.parse("items/gaten/gaps/" + id))
                .map(Object::toString)
                .orElse("");
    }

    @Test
    void gapsAreNamedByTheirWordsInTheOrderOfTheText() {
        gaps();
        PartsField list = field("items/gaten/gaps", PartsField.class);
        assertThat(Said.by(list).indexOf("vijf")).isBetween(0, Said.by(list).indexOf("gesprek"));
        assertThat(Said.by(list)).doesNotContain("Gat 1").doesNotContain("Voeg toe");
    }

    @Test
    void otherWordsInAGapAreRightInItFromThenOn() {
        MarkedField text = gaps();
        text.write("De meldcode heeft [[zes]] stappen. Stap 3 is het [[gesprek]].");
        assertThat(says("items/gaten/text")).isEqualTo("De meldcode heeft {{hoeveel}} stappen. Stap 3 is het {{wat}}.");
        assertThat(gap("hoeveel")).contains("zes", "5").doesNotContain("vijf");
        text.write("De meldcode heeft [[zes]] stappen. Stap 3 is het [[ouderegesprek]].");
        assertThat(gap("wat")).contains("ouderegesprek", "overleg");
    }

    @Test
    void aGapThatIsNoLongerInTheTextIsNoLongerInTheList() {
        gaps().write("De meldcode heeft vijf stappen. Stap 3 is het [[gesprek]].");
        assertThat(gap("hoeveel")).isEmpty();
        assertThat(gap("wat")).isNotEmpty();
    }

    @Test
    void whatIsTakenFromTheListStandsInTheTextAgain() {
        MarkedField text = gaps();
        field("items/gaten/gaps", PartsField.class).remove(Pointer.parse("items/gaten/gaps/hoeveel"));
        assertThat(says("items/gaten/text")).isEqualTo("De meldcode heeft vijf stappen. Stap 3 is het {{wat}}.");
        assertThat(gap("hoeveel")).isEmpty();
        assertThat(text.getElement().getOuterHTML()).contains("Maak hier een gat");
    }

    @Test
    void aGapToTypeInBecomesOneToChooseIn() {
        gaps();
        Gaps gaps = field("items/gaten/gaps", PartsField.class).gaps().orElseThrow();
        gaps.turn("hoeveel", "choose");
        assertThat(gap("hoeveel")).contains("options", "vijf", "correct").doesNotContain("accepted");
        gaps.turn("hoeveel", "type-in");
        assertThat(gap("hoeveel")).contains("accepted", "vijf").doesNotContain("options");
    }

    @Test
    void staysLightWithThreeHundredQuestions() {
        StringBuilder items = new StringBuilder("id: q\nkind: quiz\ntitle: Een toets\nitems:\n");
        for (int i = 1; i <= 300; i++) {
            items.append("  - { id: v")
                    .append(i)
                    .append(", type: true-false, prompt: Vraag nummer ")
                    .append(i)
                    .append(", answer: true }\n");
        }
        open("quiz", items.toString());
        editor.open("items/v150");
        assertThat(all(editor, Component.class))
                .as("only what is open has components")
                .hasSizeLessThan(120);
        assertThat(editor.outline().html()).contains("Vraag nummer 300").hasSizeLessThan(80_000);
        String drawn = editor.outline().html();
        field("items/v150/prompt", WordsField.class).write("Een andere vraag");
        assertThat(editor.outline().html())
                .as("only the line that changed is sent")
                .isEqualTo(drawn);
    }

    @Test
    void writesAReadingWithItsPreview() {
        open("reading", "---\nid: r\nkind: reading\ntitle: Lezen\n---\n\n## Eerst\n\nLuister [A-1].\n");
        WordsField body = field("body", WordsField.class);
        body.write("## Eerst\n\nLuister **goed** <script>alert(1)</script> [A-1].");
        assertThat(body.getElement().getOuterHTML())
                .contains("<strong>goed</strong>")
                .doesNotContain("<script>");
        press("Bron");
        assertThat(UI.getCurrent()
                        .getChildren()
                        .filter(SourcePicker.class::isInstance)
                        .map(Said::by))
                .singleElement()
                .asString()
                .contains("A-1 Ouders willen gehoord worden.");
    }

    @Test
    void asksForQuestionsOfAFrameworkByTheirWordsAndEachOnce() {
        open("casestudy", """
                id: c
                kind: casestudy
                title: Een casus
                weighing:
                  framework: k
                  questions: []
                """);
        editor.open("weighing/questions");
        assertThat(Said.by(editor)).contains("1. Vermoeden", "2. Onveiligheid").doesNotContain("3. Hulp");
        AddNumbered add = all(editor, AddNumbered.class).findFirst().orElseThrow();
        add.choose("3");
        add.add();
        assertThat(says("weighing/questions/#0/question")).isEmpty();
        add.choose("2");
        add.add();
        assertThat(says("weighing/questions/#0/question")).isEqualTo("2");
        editor.open("weighing/questions");
        all(editor, AddNumbered.class).findFirst().orElseThrow().add();
        assertThat(says("weighing/questions/#1/question")).isEqualTo("1");
        editor.open("weighing/questions");
        assertThat(Said.by(editor)).contains("Alle vragen staan erin");
        assertThat(desk.manuscript().at(Pointer.parse("weighing/questions/#2"))).isEmpty();
    }

    @Test
    void choosesFewNumbersByTheirNamesAndSaysThatTheOrderWrittenIsTheRightOne() {
        open("quiz", QUIZ + """
              - id: drie
                type: ordering
                prompt: Zet op volgorde.
                elements: []
            """);
        editor.open("items/drie");
        assertThat(Said.by(editor)).contains("3. het gesprek", "Zet ze hier in de goede volgorde");
        field("items/drie/step", SelectField.class).choose("3");
        assertThat(says("items/drie/step")).isEqualTo("3");
        editor.open("items/een");
        assertThat(Said.by(editor)).doesNotContain("Zet ze hier in de goede volgorde");
    }
}
