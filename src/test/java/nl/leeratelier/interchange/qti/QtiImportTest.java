package nl.leeratelier.interchange.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.leeratelier.interchange.CannotRead;
import nl.leeratelier.interchange.Imported;
import nl.leeratelier.interchange.Note;
import nl.leeratelier.interchange.Report;
import nl.leeratelier.manuscript.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What QTI 3.0 may hold, in its own names: it is read, or the report says that it is not. */
class QtiImportTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "qti-hotspot-interaction",
                "qti-select-point-interaction",
                "qti-graphic-order-interaction",
                "qti-graphic-associate-interaction",
                "qti-graphic-gap-match-interaction",
                "qti-position-object-interaction",
                "qti-media-interaction",
                "qti-drawing-interaction",
                "qti-upload-interaction",
                "qti-custom-interaction",
                "qti-portable-custom-interaction"
            })
    void saysWhichInteractionsDoNotExistHere(String name) throws Exception {
        Imported imported = read(
                "", "<" + name + " response-identifier=\"RESPONSE\"><qti-prompt>Waar?</qti-prompt></" + name + ">");
        assertThat(notes(imported)).contains(Note.leftOut("type", name.substring(4)));
        assertThat(imported.report().count(Report.Verdict.NOT_SUPPORTED)).isOne();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            template-declaration       | <qti-template-declaration identifier="T" cardinality="single" base-type="integer"/>
            template-processing        | <qti-template-processing/>
            context-declaration        | <qti-context-declaration identifier="C" cardinality="record"/>
            companion-materials-info   | <qti-companion-materials-info/>
            stylesheet                 | <qti-stylesheet href="s.css" type="text/css"/>
            """)
    void saysWhichPartsOfAnItemDoNotExistHere(String part, String xml) throws Exception {
        assertThat(notes(read(xml, CHOICE))).containsOnlyOnce(Note.leftOut("element", part));
    }

    @Test
    void keepsWhatACatalogHoldsForSomeOutOfWhatAllRead() throws Exception {
        String catalog =
                "<qti-catalog-info><qti-catalog id=\"c\"><qti-card support=\"braille\"><qti-html-content>VERBORGEN</qti-html-content></qti-card></qti-catalog></qti-catalog-info>";
        Imported imported = read(
                "",
                "<qti-feedback-block outcome-identifier=\"F\" identifier=\"f\"><qti-content-body><p>Uitleg.</p></qti-content-body>"
                        + catalog + "</qti-feedback-block>" + CHOICE,
                catalog);
        assertThat(notes(imported)).containsOnlyOnce(Note.leftOut("element", "catalog-info"));
        assertThat(item(imported).words("explanation")).contains("Uitleg.");
        assertThat(imported.works().getFirst().manuscript().text()).doesNotContain("VERBORGEN");
    }

    @Test
    void readsFeedbackWhereverItStands() throws Exception {
        Imported imported = read("", """
                <p>Lees dit.<qti-feedback-inline outcome-identifier="F" identifier="f">Achteraf gezegd.</qti-feedback-inline></p>
                <qti-choice-interaction response-identifier="RESPONSE" max-choices="1">
                  <qti-simple-choice identifier="a">Ja<qti-feedback-block outcome-identifier="F" identifier="a"><qti-content-body><p>Te snel.</p></qti-content-body></qti-feedback-block></qti-simple-choice>
                  <qti-simple-choice identifier="b">Straks</qti-simple-choice>
                </qti-choice-interaction>
                """);
        assertThat(item(imported).words("prompt")).contains("Lees dit.");
        assertThat(item(imported).words("explanation")).contains("Achteraf gezegd.");
        Value.Mapping first = (Value.Mapping) item(imported).elements("options").getFirst();
        assertThat(first.words("text")).contains("Ja");
        assertThat(first.words("why")).contains("Te snel.");
    }

    @Test
    void saysWhatFeedbackInATextHasNoPlace() throws Exception {
        Imported imported = read("", """
                <qti-hottext-interaction response-identifier="RESPONSE" max-choices="0"><p>Zij is
                <qti-hottext identifier="a">kil<qti-feedback-inline outcome-identifier="F" identifier="a">Een oordeel.</qti-feedback-inline></qti-hottext>.</p></qti-hottext-interaction>
                """);
        assertThat(notes(imported)).contains(Note.leftOut("feedback-to", "kil", "Een oordeel."));
        assertThat(item(imported).words("text").orElse("")).contains("|kil}}");
    }

    @Test
    void namesTheLayoutAndThePartsThatWereDrawn() throws Exception {
        Imported imported = read("", """
                <div class="qti-layout-row eigen"><p>Er zijn <qti-printed-variable identifier="T"/> kinderen.<qti-template-inline template-identifier="T" identifier="t">Soms.</qti-template-inline></p></div>
                <qti-choice-interaction class="qti-labels-none qti-orientation-horizontal" response-identifier="RESPONSE" max-choices="1">
                  <qti-simple-choice identifier="a">Ja</qti-simple-choice><qti-simple-choice identifier="b">Nee</qti-simple-choice>
                </qti-choice-interaction>
                """);
        assertThat(notes(imported))
                .contains(
                        Note.leftOut("vocabulary", "qti-labels-none, qti-layout-row, qti-orientation-horizontal"),
                        Note.leftOut("element", "printed-variable"),
                        Note.leftOut("element", "template-inline"));
    }

    @Test
    void leavesOutOfAnOrderWhatIsNotToBeUsed() throws Exception {
        Imported imported = readItem("ordered", List.of("z", "o"), "", """
                <qti-order-interaction response-identifier="RESPONSE" max-choices="2"><qti-prompt>Wat eerst?</qti-prompt>
                  <qti-simple-choice identifier="o">Overleggen</qti-simple-choice><qti-simple-choice identifier="x">Zwijgen</qti-simple-choice><qti-simple-choice identifier="z">Zien</qti-simple-choice>
                </qti-order-interaction>
                """, "");
        assertThat(notes(imported)).contains(Note.leftOut("distractor", "Zwijgen"));
        assertThat(item(imported).elements("elements").stream()
                        .map(one -> ((Value.Mapping) one).words("text").orElse("")))
                .containsExactly("Zien", "Overleggen");
    }

    private static final String CHOICE = """
            <qti-choice-interaction response-identifier="RESPONSE" max-choices="1"><qti-prompt>Wat?</qti-prompt>
              <qti-simple-choice identifier="a">Ja</qti-simple-choice><qti-simple-choice identifier="b">Nee</qti-simple-choice></qti-choice-interaction>
            """;

    private static Imported read(String before, String body) throws CannotRead {
        return read(before, body, "");
    }

    private static Imported read(String before, String body, String after) throws CannotRead {
        return readItem("single", List.of("a"), before, body, after);
    }

    private static Imported readItem(String cardinality, List<String> right, String before, String body, String after)
            throws CannotRead {
        String values = "<qti-value>" + String.join("</qti-value><qti-value>", right) + "</qti-value>";
        String xml = """
                <qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="i" title="I" time-dependent="false">
                <qti-response-declaration identifier="RESPONSE" cardinality="%s" base-type="identifier"><qti-correct-response>%s</qti-correct-response></qti-response-declaration>
                %s<qti-item-body>%s</qti-item-body>%s</qti-assessment-item>
                """.formatted(cardinality, values, before, body, after);
        return QtiPackage.readItem(xml.getBytes(StandardCharsets.UTF_8), "Toets");
    }

    private static Value.Mapping item(Imported imported) {
        return (Value.Mapping) imported.works()
                .getFirst()
                .manuscript()
                .root()
                .elements("items")
                .getFirst();
    }

    private static List<Note> notes(Imported imported) {
        return imported.report().parts().stream()
                .flatMap(part -> part.notes().stream())
                .toList();
    }
}
