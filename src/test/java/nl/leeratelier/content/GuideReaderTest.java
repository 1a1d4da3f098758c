package nl.leeratelier.content;

import static nl.leeratelier.content.Folder.STEPS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the guide and the planner are made of. That files without it are read as before, LibraryReaderTest shows. */
class GuideReaderTest {

    private static final String PLANNER = "frameworks/plan.yaml";

    private final Folder folder = new Folder()
            .change(STEPS, "steps:", """
                    professions:
                      - { id: opvang, title: Kinderopvang, afwegingskader: kader }
                      - { id: school, title: School }
                    steps:""")
            .change(STEPS, "    sources: [5D]\n", """
                    |    sources: [5D]
                    |    doing: [{ text: Schrijf op., sources: [5D] }]
                    |    pitfalls: [{ text: Wachten., sources: [5D] }]
                    |    sentences: [{ text: Ik zag., sources: [5D] }]
                    |    own: [{ profession: opvang, text: Elke dag., sources: [A-3.5b] }]
                    """.replace("|", ""))
            .with(PLANNER, """
                    id: plan
                    kind: planner
                    title: Plan
                    version: "1"
                    sources: [A-3.5b]
                    parts:
                      - part: who
                        tips: [{ text: Beide ouders., sources: [5D] }]
                        sentences: [{ text: Kom je?, sources: [5D] }]
                      - { part: facts }
                    judging: [slecht, vies, slecht]
                    """);

    @Test
    void readsStepsWithWhatOneDoesInThem() {
        assertThat(folder.problems()).isEmpty();
        Framework.Steps steps = folder.read()
                .library()
                .framework("stappen", Framework.Steps.class)
                .orElseThrow();
        assertThat(steps.professions())
                .extracting(Framework.Profession::afwegingskader)
                .containsExactly(java.util.Optional.of("kader"), java.util.Optional.empty());
        Framework.Step step = steps.steps().getFirst();
        assertThat(step.doing()).extracting(Framework.Remark::text).containsExactly("Schrijf op.");
        assertThat(step.pitfalls()).extracting(Framework.Remark::text).containsExactly("Wachten.");
        assertThat(step.sentences()).extracting(Framework.Remark::text).containsExactly("Ik zag.");
        assertThat(step.own())
                .containsExactly(new Framework.Own(
                        "opvang", new Framework.Remark("Elke dag.", List.of(new SourceKey("A-3.5b")))));
    }

    @Test
    void readsHelpForATalk() {
        Framework.Planner planner = folder.read()
                .library()
                .framework("plan", Framework.Planner.class)
                .orElseThrow();
        assertThat(planner.parts())
                .extracting(Framework.PlanPart::part)
                .containsExactly(Framework.Planned.WHO, Framework.Planned.FACTS);
        assertThat(planner.parts().getLast().tips()).isEmpty();
        assertThat(planner.judging()).containsExactly("slecht", "vies");
    }

    @Test
    void reportsAProfessionThatIsNotListed() {
        assertThat(folder.change(STEPS, "profession: opvang", "profession: opvnag")
                        .problems())
                .singleElement()
                .asString()
                .endsWith("there is no profession 'opvnag'; did you mean 'opvang'?");
    }

    @Test
    void reportsAnAfwegingskaderThatIsNotThere() {
        assertThat(folder.change(STEPS, "afwegingskader: kader", "afwegingskader: stappen")
                        .problems())
                .singleElement()
                .asString()
                .contains("there is no afwegingskader 'stappen'");
    }

    @Test
    void reportsAPartThatNoPlanHasOrThatStandsTwice() {
        assertThat(folder.change(PLANNER, "{ part: facts }", "{ part: whom }").problems())
                .singleElement()
                .asString()
                .contains("'whom' is not a value of 'part'; did you mean 'who'?");
        assertThat(folder.change(PLANNER, "{ part: whom }", "{ part: who }").problems())
                .singleElement()
                .asString()
                .contains("part 'who' is used twice");
    }

    @Test
    void reportsJudgingWordsThatNeverMatch() {
        assertThat(folder.change(PLANNER, "vies,", "Vies, erg vies,").problems())
                .hasSize(2)
                .first()
                .asString()
                .contains("'Vies' is not a word in lower case; write one, of letters only");
    }
}
