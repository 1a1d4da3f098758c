package nl.leeratelier.guide;

import static nl.leeratelier.ui.Translations.DUTCH;
import static nl.leeratelier.ui.Translations.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import nl.leeratelier.content.Framework;
import org.junit.jupiter.api.Test;

class GuidePageTest {

    private static final String STEPS = """
            id: stappen
            kind: steps
            title: Stappen
            version: "1"
            sources: [S]
            professions:
              - { id: opvang, title: "Opvang & <b>zo</b>", afwegingskader: een }
              - { id: school, title: School }
            steps:
              - number: 4
                title: "<script>alert(1)</script>"
                text: "Weeg <img src=x onerror=alert(1)> het."
                sources: [S]
                doing: [{ text: "Doe <b>dit</b>.", sources: [S] }]
                own: [{ profession: opvang, text: "Alleen \\"jij\\".", sources: [S] }]
                links: [{ title: "Lees <i>verder</i>", url: "https://example.org/?a=1&b=\\"2\\"" }]
              - { number: 5, title: Beslissen, text: Beslis., sources: [S] }
            """;

    private static String weighing(String id) {
        return """
                id: %s
                kind: afwegingskader
                title: Kader %s
                version: "1"
                sources: [S]
                questions:
                  - { number: 1, label: Vermoeden, text: Vraag een van %s?, yes: "4", no: close }
                  - { number: 4, label: Hulp, text: Vraag vier van %s?, yes: help then 1, no: report }
                """.formatted(id, id, id, id);
    }

    private static final String OF_SCHOOLS = weighing("twee") + "profession: school\nconfirmed: false\n";

    private static final String OF_OTHERS = weighing("een") + "profession: iemand anders\n";

    private final String page = Shown.guide(Shown.of(STEPS, OF_OTHERS, OF_SCHOOLS), DUTCH);

    @Test
    void showsEveryStepThatShipsWithWhatOneDoesSaysAndReads() {
        String shipped = Shown.guide(Shown.SHIPPED, DUTCH);
        Framework.Steps steps =
                Shown.SHIPPED.framework("stappen", Framework.Steps.class).orElseThrow();
        assertThat(steps.steps()).hasSize(5).allSatisfy(step -> {
            assertThat(step.doing()).isNotEmpty();
            assertThat(step.pitfalls()).isNotEmpty();
            assertThat(step.sentences()).isNotEmpty();
            assertThat(step.links()).isNotEmpty();
            assertThat(shipped).contains("id=\"stap-" + step.number() + "\"");
            step.doing().forEach(remark -> assertThat(shipped).contains(Voice.content(remark.text())));
            step.links().forEach(link -> assertThat(shipped).contains(Voice.content(link.url())));
        });
        assertThat(shipped)
                .contains("tel:08002000", "tel:112", "gesprek-voorbereiden")
                .doesNotContain("!{");
    }

    /** The report asks for them by name (A-4.3b). */
    @Test
    void linksToQuestionsThatHelpAndToTheParticipationOfChildren() {
        Framework.Step talk = Shown.SHIPPED
                .framework("stappen", Framework.Steps.class)
                .orElseThrow()
                .steps()
                .get(2);
        assertThat(talk.links())
                .extracting(Framework.Link::url)
                .contains(
                        "https://timmconsultancy.nl/kracht-vragen-stellen",
                        "https://augeo.nl/meldcode/afwegingskader/10-punten-checklist");
    }

    @Test
    void showsHtmlInContentAsText() {
        assertThat(page)
                .doesNotContain("<script", "<img", "<b>zo", "<b>dit", "<i>verder", "<b>boek", "b=\"2\"")
                .contains(
                        "&lt;script&gt;alert(1)&lt;/script&gt;",
                        "Opvang &amp; &lt;b&gt;zo&lt;/b&gt;",
                        "Alleen &quot;jij&quot;.",
                        "https://example.org/?a=1&amp;b=&quot;2&quot;");
    }

    @Test
    void asksTheQuestionsOfEachProfessionsOwnFramework() {
        assertThat(page)
                .containsPattern(
                        "stap-4(?s:.)*data-professions=\"opvang\"(?s:.)*Vraag een van een\\?(?s:.)*"
                                + "data-professions=\"school\"(?s:.)*Vraag een van twee\\?(?s:.)*id=\"stap-5\"(?s:.)*Vraag vier van een")
                .containsPattern("data-professions=\"school\"(?s:.)*niet bevestigd")
                .contains("ga naar vraag 4", "afsluiten en vastleggen")
                .contains("hulp bieden of organiseren, en daarna vraag 1", "melden bij Veilig Thuis");
    }

    @Test
    void asksTheQuestionsForAllOfWhoeverHasNoFrameworkOfTheirOwn() {
        assertThat(Shown.guide(Shown.of(STEPS, OF_OTHERS, weighing("twee")), DUTCH))
                .containsPattern("data-professions=\"school\"(?s:.)*Vraag een van twee\\?");
    }

    @Test
    void saysSoWhereNothingOfAProfessionIsKnown() {
        assertThat(page)
                .containsPattern("data-profession=\"school\" data-empty hidden>(?s:.)*geen aparte bron")
                .contains("<div data-profession=\"opvang\"><h4");
    }

    @Test
    void speaksEnglishAroundDutchContent() {
        String english = Shown.guide(Shown.SHIPPED, ENGLISH);
        assertThat(english)
                .contains("Meldcode guide", "The guide is in Dutch.", "What you do")
                .doesNotContain("Wat je doet", "!{");
        List<String> said = Pattern.compile("<(?:ol|ul|p)[^>]*>[^<]*(?:<li>)?[^<]*")
                .matcher(english)
                .results()
                .map(match -> match.group())
                .filter(part -> part.contains("Schrijf concreet op") || part.contains("Zet op een rij"))
                .toList();
        assertThat(said).hasSize(2).allMatch(part -> part.contains("lang=\"nl\""));
    }

    @Test
    void saysSoWhenThereIsNoContent() {
        assertThat(Shown.guide(Shown.NOTHING, DUTCH)).contains("De stappen zijn er nog niet", "tel:112");
    }
}
