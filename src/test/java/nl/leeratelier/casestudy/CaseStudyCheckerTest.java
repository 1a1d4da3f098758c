package nl.leeratelier.casestudy;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CaseStudyCheckerTest {

    @Test
    void findsNothingWrongWithAGoodCase() {
        assertThat(Cases.shelf(Cases.SMALL).problems()).isEmpty();
    }

    @Test
    void findsNothingWrongWithTheCaseThatShips() {
        assertThat(Cases.shippedProblems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            arguments: [k0, acuut, gas]     | arguments: [k0, acut, gas]     | there is no card, question or outcome of the talk 'acut'; use one of: acuut, gas, k0
            arguments: [k0, acuut, gas]     | arguments: [k0, k0]            | argument 'k0' stands here twice
            framework: kader                | framework: kadr                | there is no framework 'kadr'; use one of: kader
            question: 2, answer             | question: 3, answer            | must be a whole number from 1 to 2
            question: 2, answer             | question: 1, answer            | question 1 stands here twice
            question: 3, answer: yes        | question: 4, answer: yes       | has no question 4
            talk: gesprek                   | talk: gesprk                   | there is no activity 'gesprk' in this programme; use one of: gesprek
            talk: gesprek                   | talk: casus                    | 'casus' is no role-play but a casestudy
            "{ id: acuut, text: Is dit"     | "{ id: mist, text: Is dit"     | id 'mist' is used twice
            "{ id: acuut, text: Is dit"     | "{ id: k3, text: Is dit"       | id 'k3' is used twice
            "{ id: gas, text: Het"          | "{ id: k3, text: Het"          | id 'k3' is used twice
            "Hier, fits: true"              | "Hier, fits: false"            | no option fits
            "  questions: 2"                | "  questions: 4"               | more questions may be put than there are: 4 of 3
            "  questions: 2"                | "  questions: 0"               | must be a whole number from 1 to 20
            "{ id: k5,"                     | "{ id: k4,"                    | id 'k4' is used twice
            "id: wonen"                     | "id: zorg"                     | id 'zorg' is used twice
            "points: open"                  | "points: either"               | 'either' is not a value of 'points'
            "question: 1, answer: yes"      | "question: 1, answer: maybe"   | 'maybe' is not a value of 'answer'
            "learned:"                      | "learnt:"                      | unknown field 'learnt'; did you mean 'learned'?
            "question: 3, answer: yes"      | "question: 3, answer: no"      | ""
            "question: 2, answer: open"     | "question: 2, answer: yes"     | by the framework the expert's answers lead to 'report', the decision says otherwise
            "decision: { report: no"        | "decision: { report: perhaps"  | 'perhaps' is not a value of 'report'
            """)
    void pointsAtAPlantedFault(String good, String bad, String problem) {
        assertThat(Cases.SMALL).contains(good);
        var problems = Cases.shelf(Cases.SMALL.replaceFirst(java.util.regex.Pattern.quote(good), bad))
                .problems();
        if (problem == null || problem.isEmpty()) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems)
                    .anyMatch(found ->
                            found.contains(problem) && found.matches("programmes/p/m/casus.yaml:\\d+:\\d+: .*"));
        }
    }

    /** What follows from the one slip is not reported too. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            question: 1, answer: yes  | question: 1, answer: maybe
            question: 2, answer: open | question: 7, answer: open
            decision: { report: no    | decision: { report: perhaps
            Hier, fits: true          | Hier, fits: misschien
            framework: kader          | framework: kadr
            """)
    void reportsOneSlipOnce(String good, String bad) {
        assertThat(Cases.SMALL).contains(good);
        assertThat(Cases.shelf(Cases.SMALL.replace(good, bad)).problems()).hasSize(1);
    }

    @Test
    void saysNothingOfATalkThatCouldNotBeRead() {
        assertThat(Cases.shelf(Cases.SMALL)
                        .put("programmes/p/m/gesprek.yaml", "kind: [")
                        .problems())
                .allMatch(problem -> problem.startsWith("programmes/p/m/gesprek.yaml"));
    }

    @Test
    void followsAnAnswerThatLeadsToHelpAndThenToAQuestion() {
        String framework = Cases.FRAMEWORK
                .replace("yes: help, no: report", "yes: \"help then 4\", no: report")
                .concat("  - { number: 4, label: Resultaat, text: Helpt het?, yes: follow, no: report }\n");
        String path = Cases.SMALL.replace("question: 2, answer: open", "question: 2, answer: no");
        assertThat(Cases.shelf(path).put("frameworks/kader.yaml", framework).problems())
                .singleElement()
                .asString()
                .contains("lead to question 4, which is not answered");
        assertThat(Cases.shelf(path.replace("help: yes", "help: no")).problems())
                .singleElement()
                .asString()
                .contains("lead to 'help', the decision says otherwise");
    }

    @Test
    void pointsAtTheVeryPlace() {
        int line = 6
                + (int) Cases.SMALL
                        .lines()
                        .takeWhile(text -> !text.contains("framework:"))
                        .count()
                + 1;
        assertThat(Cases.shelf(Cases.SMALL.replace("framework: kader", "framework: kadr"))
                        .problems())
                .singleElement()
                .asString()
                .startsWith("programmes/p/m/casus.yaml:" + line + ":14: there is no framework");
    }

    @Test
    void followsTheExpertThroughTheFramework() {
        String contradiction = Cases.SMALL
                .replace("question: 2, answer: open", "question: 2, answer: no")
                .replace("question: 3, answer: yes", "question: 3, answer: no");
        assertThat(Cases.shelf(contradiction).problems())
                .singleElement()
                .asString()
                .contains("lead to 'report', the decision says otherwise");
        assertThat(Cases.shelf(Cases.SMALL
                                .replace("question: 1, answer: yes", "question: 1, answer: no")
                                .replace("report: no", "report: yes"))
                        .problems())
                .singleElement()
                .asString()
                .contains("lead to 'close'");
        assertThat(Cases.shelf(Cases.SMALL
                                .replace("question: 1, answer: yes", "question: 1, answer: open")
                                .replace("report: no", "report: yes"))
                        .problems())
                .isEmpty();
    }

    @Test
    void reportsAQuestionThatThePathLeadsToButNobodyAnswers() {
        String gap = Cases.SMALL.replaceFirst("    - \\{ question: 2, .*\n", "");
        assertThat(Cases.shelf(gap).problems())
                .singleElement()
                .asString()
                .contains("lead to question 2, which is not answered");
    }

    @Test
    void asksForAKindcheckWhereOneWorksWithAdults() {
        String without = Cases.SMALL
                .replace("setting: jeugdhulp", "setting: volwassenenzorg")
                .replaceFirst("(?s)  kindcheck:.*?consulting:", "consulting:");
        assertThat(Cases.shelf(without).problems()).singleElement().asString().contains("no kindcheck");
    }

    @Test
    void reportsAFrameworkOfAnotherSort() {
        var shelf = Cases.shelf(Cases.SMALL).put("frameworks/kader.yaml", """
                id: kader
                kind: rubric
                title: Rubric
                version: "1"
                sources: [S1]
                criteria: [{ id: a, title: A, behaviour: B, sources: [S1] }]
                """);
        assertThat(shelf.problems()).singleElement().asString().contains("framework 'kader' is no afwegingskader");
    }

    @Property(tries = 150)
    void readsWhateverIsLeftOfACase(@ForAll @IntRange(max = 80) int from, @ForAll @IntRange(max = 30) int lines) {
        var all = Cases.SMALL.lines().toList();
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            rest.append(i >= from && i < from + lines ? "" : all.get(i) + "\n");
        }
        assertThat(Cases.shelf(rest.toString()).read().library()).isNotNull();
    }

    @Test
    void theSchemaForEditorsFitsTheCasesAndRefusesASlip() throws Exception {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("content/schemas/casestudy.schema.json")));
        String shipped = Files.readString(
                Path.of("content/programmes/meldcode-in-partnerschap/07-wegen-en-beslissen/casus-mila.yaml"));
        assertThat(schema.validate(json(shipped))).isEmpty();
        assertThat(schema.validate(json(shipped.replace("followed:", "folowed:"))))
                .isNotEmpty();
    }

    /** YAML where only booleans and whole numbers are more than text, as editors with YAML 1.2 read it. */
    private static JsonNode json(String yaml) {
        Object document = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return JsonMapper.builder().build().valueToTree(document);
    }
}
