package nl.leeratelier.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuizCheckerTest {

    private static final String SETTINGS = "passMark: 70\nattempts: 3\nfeedback: at-end\nshuffle: true";

    @Test
    void findsNothingInAGoodQuiz() {
        assertThat(Sample.shelf(Sample.yaml(SETTINGS)).problems()).isEmpty();
    }

    @Test
    void aPassMarkOfZeroIsFine() {
        assertThat(Sample.shelf(Sample.yaml("passMark: 0\nfeedback: at-once")).problems())
                .isEmpty();
    }

    /** Each plants one fault; the line is that of the file, where the items begin on line 11. */
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
                    { id: b, text: Niet goed }       => { id: b, text: Niet goed, correct: true } => 12:5: the item has 2 right options
                    Goed, correct: true              => Goed                                      => 12:5: the item has 0 right options
                    { id: c, text: Ook niet }        => { id: c, text: "goed." }                  => 19:9: the option 'goed.' stands here twice
                    { id: c, text: Ook niet }        => { id: a, text: Ook niet }                 => 19:15: id 'a' is used twice
                    Eerste, correct: true            => Eerste, corect: true                      => 26:32: unknown field 'corect'; did you mean 'correct'?
                    { id: d, text: Vierde }          => { id: d, text: eerste }                   => stands here twice
                    answer: false                    => answer: nee                               => 'answer' must be true or false
                    { id: b, text: Twee }            => { id: b, text: een }                      => the element 'een' stands here twice
                    left: Links twee                 => left: Links een                           => the left side 'Links een' stands here twice
                    right: Rechts twee               => right: Rechts een                         => the right side 'Rechts een' stands here twice
                    correct: [kil, lui]              => correct: []                               => 'correct' is empty
                    correct: [kil, lui]              => correct: [kil, kwaad]                     => 'kwaad' is no mark in the text
                    correct: [kil, lui]              => correct: [kil, kil]                       => 'kil' stands here twice
                    correct: [kil, lui]              => correct: [kil, lui, tijd, lacht]          => every mark is right
                    {{lacht|lacht}}                  => {{lacht|lacht}                            => stands in another
                    {{lui|is lui}}                   => {{lui|is lui}                             => a mark is not closed
                    {{tijd|half tien}}               => {{half tien}}                             => '{{half tien}}' is no mark
                    {{tijd|half tien}}               => {{kil|half tien}}                         => mark 'kil' stands here twice
                    {{tijd|half tien}}               => {{tijd|}}                                 => '{{tijd|}}' is no mark
                    sources: [S3]                    => sources: [S9]                             => unknown source 'S9'
                    sources: [S3]                    => sources: []                               => 'sources' is empty
                    type: hotspot                    => type: hotspots                            => did you mean 'hotspot'?
                    step: 3                          => step: 6                                   => 'step' must be a whole number from 1 to 5
                    attempts: 3                      => attempts: 0                               => 'attempts' must be a whole number from 1 to 20
                    passMark: 70                     => passMark: 101                             => 'passMark' must be a whole number from 0 to 100
                    feedback: at-end                 => feedback: later                           => 'later' is not a value of 'feedback'""")
    void reportsAPlantedFault(String good, String bad, String problem) {
        String fields = Sample.yaml(SETTINGS);
        assertThat(fields).contains(good);
        assertThat(Sample.shelf(fields.replaceFirst(
                                java.util.regex.Pattern.quote(good), java.util.regex.Matcher.quoteReplacement(bad)))
                        .problems())
                .anyMatch(found -> found.startsWith("programmes/p/m/toets.yaml:") && found.contains(problem));
    }

    /** As above; the fields begin on line 7, the items on line 11. */
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
                    category: gezien }               => category: gevoeld }                   => 22:46: there is no category 'gevoeld'
                    text: Te laat                    => text: geen jas                        => the element 'geen jas' stands here twice
                    text: Gehoord }                  => text: Gezien }                        => the category 'Gezien' stands here twice
                    {{tijd=feit|half tien}}          => {{tijd=waar|half tien}}               => mark 'tijd' has label 'waar', which is not there
                    {{tijd=feit|half tien}}          => {{tijd|half tien}}                    => '{{tijd|half tien}}' is no mark
                    {{tijd=feit|half tien}}          => half tien                             => `-`
                    {{kil=oordeel|Moeder is kil.}} {{moe=duiding|Noor slaapt slecht.}} => x   => the text has 1 marks
                    {{wie}}                          => iemand                                => gap 'wie' does not stand in the text
                    {{stap}}                         => {{stap}} en {{rest}}                  => there is no gap 'rest'
                    {{stap}}                         => {{stap|twee}}                         => '{{stap|twee}}' is no mark
                    accepted: [Veilig Thuis, VT]     => accepted: []                          => 'accepted' is empty
                    accepted: [Veilig Thuis, VT]     => accepted: [Veilig Thuis, veiligthuis] => 'veiligthuis' is accepted already
                    accepted: [Veilig Thuis, VT]     => accepted: ["?!"]                      => '?!' has no letter or digit
                    accepted: [Veilig Thuis, VT]     => accepted: [VT]                        => no accepted answer is long enough
                    "Twee", correct: true            => "Twee"                                => gap 'stap' has 0 right options
                    text: "Een" }                    => text: "twee" }                        => the option 'Twee' stands here twice
                    number: 6                        => number: zes                           => 'number' must be a number
                    number: 6                        => number: 06                            => 'number' must be a number
                    tolerance: 0.5                   => tolerance: -1                         => 'tolerance' is below 0
                    number: 6                        => typos: true                           => stands here twice
                    models: [                        => models: [a, b, c,                     => 'models' has 5 entries
                    models: [                        => models: [noor zei dat ze moe was,     => stands here twice
                    id: bron                         => id: feit                              => id 'feit' is used twice
                    title: Bron                      => title: feitelijk                      => the criterion 'feitelijk' stands here twice
                    scenario: noor                   => scenario: nora                        => there is no scenario 'nora'
                    id: noor, title                  => id: nora, title                       => no item is about scenario 'nora'
                    [S1]"                            => [S9]"                                 => unknown source 'S9'""")
    void reportsAPlantedFaultInItemsOfPartsAndWords(String good, String bad, String problem) {
        String fields = Kinds.yaml(SETTINGS);
        assertThat(fields).contains(good);
        List<String> problems = Sample.shelf(fields.replaceFirst(
                        java.util.regex.Pattern.quote(good), java.util.regex.Matcher.quoteReplacement(bad)))
                .problems();
        if (problem.equals("-")) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems)
                    .anyMatch(found -> found.startsWith("programmes/p/m/toets.yaml:") && found.contains(problem));
        }
    }

    @Test
    void findsNothingInGoodItemsOfPartsAndWords() {
        assertThat(Sample.shelf(Kinds.yaml(SETTINGS)).problems()).isEmpty();
    }

    @Test
    void reportsItemsAboutOneTextThatDoNotFollowEachOther() {
        String fields = Kinds.yaml(SETTINGS).replace("type: short", "type: short\n    scenario: noor");
        assertThat(Sample.shelf(fields).problems())
                .singleElement()
                .asString()
                .contains("the items about scenario 'noor' do not follow each other");
    }

    @Test
    void reportsARubricThatIsNotThereAndACriterionThatItLacks() {
        String fields = Kinds.yaml(SETTINGS)
                .replaceFirst("criteria:\n(.*\n){2}", "rubric: gesprek\n    criteria: [listening, lezen]\n");
        assertThat(Sample.shelf(fields).problems()).singleElement().asString().contains("there is no rubric 'gesprek'");
        assertThat(Sample.shelf(fields).put("frameworks/gesprek.yaml", """
                                id: gesprek
                                kind: rubric
                                title: Gesprek
                                version: "1"
                                sources: [S1]
                                criteria:
                                  - { id: listening, title: Luisteren, behaviour: Vat samen., sources: [S1] }
                                """).problems())
                .singleElement()
                .asString()
                .contains("rubric 'gesprek' has no criterion 'lezen'");
    }

    /** What follows from the one slip is not reported too. */
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
                    Goed, correct: true   => Goed, correct: misschien
                    Goed, correct: true   => Goed, corect: true
                    type: hotspot         => type: hotspots
                    correct: [kil, lui]   => correct: [kil, kwaad]""")
    void reportsOneSlipOnce(String good, String bad) {
        String fields = Sample.yaml(SETTINGS);
        assertThat(fields).contains(good);
        assertThat(Sample.shelf(fields.replace(good, bad)).problems()).hasSize(1);
    }

    @Test
    void reportsAnswersThatCanBeGuessedFromWhereTheyStand() {
        assertThat(problems(5, i -> 1, i -> "Lang genoeg"))
                .singleElement()
                .asString()
                .contains("the same place in all 5");
        assertThat(problems(5, i -> i % 3, i -> "Lang genoeg")).isEmpty();
        assertThat(problems(4, i -> 1, i -> "Lang genoeg")).isEmpty();
    }

    @Test
    void reportsAnswersThatCanBeGuessedFromTheirLength() {
        assertThat(problems(6, i -> i % 3, i -> "Een veel langer antwoord dan de andere"))
                .singleElement()
                .asString()
                .contains("the longest in all 6");
        assertThat(problems(6, i -> i % 3, i -> i == 2 ? "Kort" : "Een veel langer antwoord dan de andere"))
                .isEmpty();
    }

    @Test
    void reportsStatementsThatAreAllTrue() {
        String items = IntStream.range(0, 5)
                .mapToObj(i -> "  - { id: w" + i
                        + ", type: true-false, prompt: Klopt dit?, answer: true, explanation: Ja., sources: [S1] }\n")
                .collect(Collectors.joining());
        assertThat(Sample.shelf("passMark: 70\nfeedback: at-end\nitems:\n" + items)
                        .problems())
                .singleElement()
                .asString()
                .contains("the same answer");
    }

    @Property(tries = 300)
    void readsEveryBrokenFileWithoutFailing(
            @ForAll @IntRange(max = 3_000) int from, @ForAll @IntRange(max = 200) int length, @ForAll String put) {
        String fields = from % 2 == 0 ? Sample.yaml(SETTINGS) : Kinds.yaml(SETTINGS);
        int start = from % fields.length();
        int end = Math.min(fields.length(), start + length);
        assertThat(Sample.shelf(fields.substring(0, start) + put + fields.substring(end))
                        .problems())
                .isNotNull();
    }

    private static List<String> problems(
            int count, java.util.function.IntUnaryOperator position, java.util.function.IntFunction<String> right) {
        StringBuilder yaml = new StringBuilder("passMark: 70\nfeedback: at-end\nitems:\n");
        for (int i = 0; i < count; i++) {
            yaml.append("  - id: i").append(i).append("\n    type: single\n    prompt: Wat?\n    options:\n");
            for (int option = 0; option < 3; option++) {
                boolean correct = option == position.applyAsInt(i);
                yaml.append("      - { id: o%d, text: %s, correct: %s }\n"
                        .formatted(option, correct ? right.apply(i) : "Iets anders " + option, correct));
            }
            yaml.append("    explanation: Zo.\n    sources: [S1]\n");
        }
        return Sample.shelf(yaml.toString()).problems();
    }
}
