package nl.leeratelier.content;

import static nl.leeratelier.content.Folder.MODULE;
import static nl.leeratelier.content.Folder.NOTE;
import static nl.leeratelier.content.Folder.PROGRAMME;
import static nl.leeratelier.content.Folder.SOURCES;
import static nl.leeratelier.content.Folder.STEPS;
import static nl.leeratelier.content.Folder.TEXT;
import static nl.leeratelier.content.Folder.WEIGHING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LibraryReaderTest {

    private final Folder folder = new Folder();

    @Test
    void readsWhatIsGood() {
        assertThat(folder.problems()).isEmpty();
        Programme programme = folder.read().library().programme("p").orElseThrow();
        assertThat(programme.activities()).extracting(Activity::id).containsExactly("brief", "tekst");
        assertThat(folder.read().library().frameworks()).hasSize(2);
    }

    @Test
    void keepsKeysThatBeginWithADigit() {
        Folder.Note text = (Folder.Note) folder.read()
                .library()
                .programmes()
                .getFirst()
                .activity("tekst")
                .orElseThrow();
        assertThat(text.body().cited()).containsExactly(new SourceKey("5D"));
        assertThat(text.body().html()).contains("<span class=\"cite\">5D</span>");
    }

    @Test
    void namesTheNearestKnownFieldForAnUnknownOne() {
        assertThat(folder.change(MODULE, "summary:", "sumary:").problems())
                .as("that it is missing goes without saying")
                .containsExactly(MODULE + ":3:1: unknown field 'sumary'; did you mean 'summary'?");
    }

    @Test
    void listsTheKnownFieldsWhenNoneIsNear() {
        assertThat(folder.change(MODULE, "steps: [1]", "kleur: rood").problems())
                .containsExactly(
                        MODULE + ":4:1: unknown field 'kleur'; known here: id, title, summary, steps, activities");
    }

    @Test
    void reportsWhatIsMissingWhereItShouldStand() {
        assertThat(folder.change(PROGRAMME, "{ id: doel, text: Een doel., sources: [A-3.5b] }", "{ id: doel }")
                        .problems())
                .containsExactly(
                        PROGRAMME + ":7:5: field 'text' is missing; add it",
                        PROGRAMME + ":7:5: field 'sources' is missing; add it");
    }

    @Test
    void reportsAWrongTypeOnceAndGoesOn() {
        assertThat(folder.change(PROGRAMME, "audience: [Iedereen]", "audience: Iedereen")
                        .change(PROGRAMME, "studyMinutes: 15", "studyMinutes: veel")
                        .change(MODULE, "steps: [1]", "steps: { een: 1 }")
                        .change(NOTE, "title: Een brief", "title: [Een brief]")
                        .problems())
                .containsExactly(
                        NOTE + ":3:8: 'title' must be text; content/README.md shows how it is written",
                        MODULE + ":4:8: 'steps' must be a list; content/README.md shows how it is written",
                        PROGRAMME + ":5:11: 'audience' must be a list; content/README.md shows how it is written",
                        PROGRAMME
                                + ":8:15: 'studyMinutes' must be a whole number from 1 to 100000; write such a number in digits");
    }

    @Test
    void reportsWrongTypesInsideLists() {
        assertThat(folder.change(PROGRAMME, "audience: [Iedereen]", "audience: [Iedereen, { wie: ik }, [x], '']")
                        .change(PROGRAMME, "  - { id: doel,", "  - los\n  - { id: doel,")
                        .problems())
                .containsExactly(
                        PROGRAMME
                                + ":5:22: an entry of 'audience' must be text; content/README.md shows how it is written",
                        PROGRAMME
                                + ":5:35: an entry of 'audience' must be text; content/README.md shows how it is written",
                        PROGRAMME
                                + ":5:40: an entry of 'audience' is empty; write its text, or leave the field out if it is optional",
                        PROGRAMME
                                + ":7:5: an entry of 'goals' must be `field: value` lines; content/README.md shows how it is written");
    }

    @Test
    void refusesNothingAsText() {
        assertThat(folder.change(MODULE, "title: Module", "title: null").problems())
                .singleElement()
                .asString()
                .startsWith(MODULE + ":2:8: 'title' is empty");
    }

    @Test
    void refusesWhatOnlyLooksLikeANumberOrAFlag() {
        assertThat(folder.change(PROGRAMME, "studyMinutes: 15", "studyMinutes: +15")
                        .change(SOURCES, "confirmed: false", "confirmed: no")
                        .problems())
                .containsExactly(
                        PROGRAMME
                                + ":8:15: 'studyMinutes' must be a whole number from 1 to 100000; write such a number in digits",
                        SOURCES + ":5:65: 'confirmed' must be true or false; write one of the two");
    }

    @Test
    void namesTheNearestWordOfAClosedSet() {
        assertThat(folder.change(PROGRAMME, "order: free", "order: fre").problems())
                .containsExactly(PROGRAMME
                        + ":9:8: 'fre' is not a value of 'order'; did you mean 'free'? known: free, in-order");
    }

    @Test
    void reportsIdsThatAreUsedTwice() {
        assertThat(folder.change(TEXT, "id: tekst", "id: brief")
                        .change(PROGRAMME, "order: free", "  - { id: doel, text: Nog een., sources: [5D] }")
                        .change(PROGRAMME, "studyMinutes: 15\n", "")
                        .change(PROGRAMME, "modules: [m]", "studyMinutes: 15\nmodules: [m]")
                        .problems())
                .containsExactly(
                        TEXT + ":2:5: id 'brief' is used twice; give this one an own id",
                        PROGRAMME + ":8:11: id 'doel' is used twice; give this one an own id");
    }

    @Test
    void reportsFrameworksThatShareAnId() {
        assertThat(folder.change(STEPS, "id: stappen", "id: kader").problems())
                .containsExactly(
                        STEPS + ":1:5: id 'kader' is used in " + WEIGHING + " too; give this one an id of its own");
    }

    @Test
    void refusesIdsOfAnotherShapeAndOffersOne() {
        assertThat(folder.change(MODULE, "id: m", "id: Één Module").problems())
                .containsExactly(
                        MODULE
                                + ":1:5: 'id' must be lower-case letters, digits and hyphens, at most 60; write for example 'een-module'");
    }

    @Test
    void reportsReferencesToWhatIsNotThere() {
        assertThat(folder.change(PROGRAMME, "modules: [m]", "modules: [m, n]")
                        .change(MODULE, "[brief, tekst]", "[brief, tekst, toets]")
                        .change(WEIGHING, "yes: \"2\"", "yes: \"3\"")
                        .problems())
                .containsExactly(
                        WEIGHING
                                + ":7:69: there is no question '3' to go on with; write 1, 2, report, help, close, follow, or one of these before a question: help then 1",
                        MODULE
                                + ":5:28: there is no activity 'toets'; add programmes/p/m/toets.yaml or .md, or correct the name",
                        PROGRAMME
                                + ":10:14: there is no module 'n'; add programmes/p/n/module.yaml, or correct the name");
    }

    @Test
    void readsAMisspeltNameAsWhatItWasMeantToBe() {
        assertThat(folder.change(MODULE, "[brief, tekst]", "[breif, tekst]").problems())
                .containsExactly(MODULE + ":5:14: there is no activity 'breif'; did you mean 'brief'?");
    }

    @Test
    void takesTheOnlyFileThatIsLeftForTheOnlyNameThatLeadsNowhere() {
        assertThat(new Folder()
                        .change(MODULE, "[brief, tekst]", "[opening, tekst]")
                        .problems())
                .containsExactly(MODULE + ":5:14: there is no activity 'opening'; did you mean 'brief'?");
        assertThat(new Folder()
                        .change(PROGRAMME, "modules: [m]", "modules: [een]")
                        .problems())
                .containsExactly(PROGRAMME + ":10:11: there is no module 'een'; did you mean 'm'?");
    }

    @Test
    void saysOfAMisspeltKindOfFrameworkNothingElse() {
        assertThat(folder.change(WEIGHING, "kind: afwegingskader", "kind: afweging")
                        .problems())
                .singleElement()
                .asString()
                .contains("'afweging' is not a value of 'kind'");
    }

    @Test
    void readsAnAnswerThatLeadsToSomethingToDoAndThenToAQuestion() {
        folder.change(WEIGHING, "yes: \"2\"", "yes: help then 2");
        assertThat(folder.problems()).isEmpty();
        folder.change(WEIGHING, "help then 2", "help then 7");
        assertThat(folder.problems()).singleElement().asString().contains("there is no question 'help then 7'");
        folder.change(WEIGHING, "help then 7", "helpen");
        assertThat(folder.problems()).singleElement().asString().contains("there is no question 'helpen'");
    }

    @Test
    void reportsUnknownSourcesInListsAndInTexts() {
        assertThat(folder.change(NOTE, "findings: [A-3.5b]", "findings: [A-3.5b, A-35b]")
                        .change(TEXT, "Een bewering [5D].", "Regel een.\nEn dan [5D, B-9].")
                        .change(NOTE, "Een tekst. [A-3.5b]", "|\n  Een tekst.\n\n    Met [Z-1].")
                        .problems())
                .containsExactly(
                        NOTE
                                + ":6:20: unknown source 'A-35b'; did you mean 'A-3.5b'? Otherwise use a key of sources.yaml, or add it there",
                        NOTE + ":10:10: unknown source 'Z-1'; use a key of sources.yaml, or add it there",
                        TEXT + ":11:13: unknown source 'B-9'; use a key of sources.yaml, or add it there");
    }

    @Test
    void doesNotReportEveryCitationWhenTheSourcesCannotBeRead() {
        assertThat(folder.with(SOURCES, "documents: [").problems()).hasSize(1);
        assertThat(folder.without(SOURCES).problems())
                .containsExactly(SOURCES + ":1:1: the file is missing; add it: content/README.md shows how");
    }

    @Test
    void reportsUnknownDocumentsAndMalformedKeys() {
        assertThat(folder.change(SOURCES, "key: 5D, document: A", "key: 5 D, document: AA")
                        .change(TEXT, "5D", "A-3.5b")
                        .change(STEPS, "5D", "A-3.5b")
                        .problems())
                .containsExactly(
                        SOURCES
                                + ":5:12: '5 D' is no key; write letters, digits, dots and hyphens, at most 31, such as A-3.5b",
                        SOURCES + ":5:27: unknown document 'AA'; did you mean 'A'?");
    }

    @Test
    void reportsLinksThatLeadNowhereAndPictures() {
        assertThat(folder.change(
                                TEXT,
                                "Een bewering [5D].",
                                "[Goed](https://nji.nl/x) [bel](tel:0800-2000) [mail](mailto:a@b.nl)\n"
                                        + "[fout](javascript:alert) [5D]\n[weg](../x.md)\n[leeg]()\n![foto](https://a.nl/b.png)")
                        .problems())
                .containsExactly(
                        TEXT
                                + ":11:8: the link to 'javascript:alert' leads nowhere; write a whole address: https://…, tel:… or mailto:…",
                        TEXT
                                + ":12:7: the link to '../x.md' leads nowhere; write a whole address: https://…, tel:… or mailto:…",
                        TEXT
                                + ":13:6: the link to '' leads nowhere; write a whole address: https://…, tel:… or mailto:…",
                        TEXT
                                + ":14:1: a picture stands here that is not one of the studio's; bring it in with the studio, which writes picture: and its name; or remove it");
    }

    @Test
    void reportsAnUnknownKindWithoutItsFields() {
        assertThat(folder.change(NOTE, "kind: note", "kind: notes").problems())
                .containsExactly(NOTE + ":2:7: unknown kind 'notes'; did you mean 'note'? known: note");
    }

    @Test
    void reportsMinutesThatDoNotAddUp() {
        assertThat(folder.change(PROGRAMME, "studyMinutes: 15", "studyMinutes: 20")
                        .problems())
                .containsExactly(
                        PROGRAMME
                                + ":8:15: studyMinutes is 20, the activities add up to 15; write 15, or correct the minutes of an activity");
    }

    @Test
    void readsWhatAnUnreadableListMayHaveNamed() {
        assertThat(folder.with(PROGRAMME, "id: [p\n")
                        .change(MODULE, "steps: [1]", "steps: [9]")
                        .change(NOTE, "minutes: 5", "minutes: 0")
                        .problems())
                .satisfiesExactly(
                        note -> assertThat(note).startsWith(NOTE + ":5:10: 'minutes' must be"),
                        module -> assertThat(module).startsWith(MODULE + ":4:9: '9' is no step"),
                        programme -> assertThat(programme).startsWith(PROGRAMME + ":2:1: this is not valid YAML"));
    }

    @Test
    void reportsFilesThatNothingReads() {
        assertThat(folder.with("los.yaml", "id: x")
                        .with("frameworks/diep/x.yaml", "id: x")
                        .with("programmes/p/m/vergeten.md", "Zonder kop")
                        .with("programmes/p/n/module.yaml", "id: n\ntitle: N\nsummary: N\nactivities: [x]\n")
                        .with("programmes/p/n/x.md", "Zonder kop")
                        .problems())
                .satisfiesExactly(
                        deep -> assertThat(deep).startsWith("frameworks/diep/x.yaml:1:1: no content is expected here"),
                        loose -> assertThat(loose).startsWith("los.yaml:1:1: no content is expected here"),
                        unlisted -> assertThat(unlisted)
                                .startsWith("programmes/p/m/vergeten.md:1:1: the file is in no list"),
                        headless -> assertThat(headless)
                                .startsWith("programmes/p/m/vergeten.md:1:1: the file does not begin"),
                        module ->
                                assertThat(module).startsWith("programmes/p/n/module.yaml:1:1: the file is in no list"),
                        inIt -> assertThat(inIt).startsWith("programmes/p/n/x.md:1:1: the file does not begin"));
    }

    @Test
    void reportsAModuleOrActivityThatIsListedTwice() {
        assertThat(folder.change(PROGRAMME, "modules: [m]", "modules: [m, m]")
                        .change(MODULE, "[brief, tekst]", "[brief, tekst, brief]")
                        .problems())
                .containsExactly(
                        MODULE + ":5:28: activity 'brief' is listed twice; keep one of the two",
                        PROGRAMME + ":10:14: module 'm' is listed twice; keep one of the two");
    }

    @Test
    void reportsAnEmptyListThatMustBeFilled() {
        assertThat(folder.change(NOTE, "findings: [A-3.5b]", "findings: []").problems())
                .containsExactly(NOTE + ":6:11: 'findings' is empty; name at least a key of sources.yaml");
    }

    @Test
    void saysHowManyMoreProblemsThereAre() {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < Problems.MOST + 500; i++) {
            fields.append("vreemd").append(i).append(": x\n");
        }
        assertThat(folder.change(MODULE, "steps: [1]\n", fields.toString()).problems())
                .hasSize(Problems.MOST + 1)
                .last()
                .asString()
                .endsWith("there are 500 more problems; mend the ones above first");
    }

    @Test
    void aRequirementIsSeenByTheRuleOrShownByAPersonAndNotBoth() {
        String file = "frameworks/toetsing.yaml";
        folder.with(file, """
                id: toetsing
                kind: toetsingskader
                title: Toetsing
                version: concept 1
                sources: [A-3.5b]
                requirements:
                  - { id: a, title: A, text: Een eis., mandatory: true, rule: tst, sources: [5D] }
                  - { id: b, title: B, text: Een eis., mandatory: true, rule: test, evidence: Papier., sources: [5D] }
                  - { id: c, title: C, text: Een eis., mandatory: true, sources: [5D] }
                """);
        assertThat(folder.problems())
                .hasSize(3)
                .anySatisfy(
                        problem -> assertThat(problem).startsWith(file + ":7:").contains("did you mean 'test'?"))
                .anySatisfy(
                        problem -> assertThat(problem).startsWith(file + ":8:").contains("not the other"))
                .anySatisfy(
                        problem -> assertThat(problem).startsWith(file + ":9:").contains("give it the one"));
    }
}
