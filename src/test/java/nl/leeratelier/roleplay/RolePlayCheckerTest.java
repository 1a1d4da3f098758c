package nl.leeratelier.roleplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.leeratelier.content.Problem;
import nl.leeratelier.content.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RolePlayCheckerTest {

    @ParameterizedTest
    @ValueSource(strings = {"two-chairs.yaml", "base.yaml"})
    void findsNothingWrongWithAGoodTalk(String file) {
        assertThat(Talks.shelf(file).problems()).isEmpty();
        assertThat(Talks.shelfOf(Talks.goodWithChair()).problems()).isEmpty();
    }

    static Stream<String> broken() throws IOException, URISyntaxException {
        var folder = Objects.requireNonNull(RolePlayCheckerTest.class.getResource("/roleplay/broken"));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    /** The first line of each broken talk says what is expected, {@code # here} where. */
    @ParameterizedTest
    @MethodSource("broken")
    void findsWhatWasPlanted(String file) {
        List<String> lines = Talks.text("broken/" + file).lines().toList();
        String expected = lines.getFirst().substring("# expect: ".length());
        int line = 1 + Talks.LINES_OF_HEAD;
        while (!lines.get(line - 1 - Talks.LINES_OF_HEAD).endsWith("# here")) {
            line++;
        }
        List<Problem> found = Talks.shelf("broken/" + file).read().problems();
        assertThat(found).anySatisfy(problem -> assertThat(problem.toString()).contains(expected));
        Problem planted = found.stream()
                .filter(problem -> problem.toString().contains(expected))
                .findFirst()
                .orElseThrow();
        assertThat(planted.place().line()).isEqualTo(line);
    }

    /** What follows from the one slip is not reported too. */
    @ParameterizedTest
    @CsvSource({
        "to: vertelt, to: verteld",
        "start: opening, start: openning",
        "rubric: gesprek, rubric: gesprk",
        "speaker: esther, speaker: ester",
        "mood: worried, mood: worrid",
        "line:, lien:"
    })
    void reportsOneSlipOnce(String good, String bad) {
        String text = Talks.goodWithChair();
        assertThat(text).contains(good);
        assertThat(Talks.shelfOf(text.replaceFirst(java.util.regex.Pattern.quote(good), bad))
                        .problems())
                .hasSize(1);
    }

    @Test
    void pointsAtTheVeryCharacterOfAConditionThatCannotBeRead() {
        String text = Talks.goodWithChair().replace("if: [vertrouwen >= 45]", "if: [\"vertrouwen => 45\"]");
        Problem problem = Talks.shelfOf(text).read().problems().getFirst();
        String line = text.lines().toList().get(problem.place().line() - 1 - Talks.LINES_OF_HEAD);
        assertThat(line.substring(problem.place().column() - 1)).startsWith("=> 45");
    }

    @Test
    void saysWhatWasNotExploredWhenThereAreTooManySituations() {
        RolePlay talk = Talks.good();
        Problems problems = new Problems();
        new SituationChecker(talk, problems, 2).check();
        assertThat(problems.all()).singleElement().satisfies(problem -> {
            assertThat(problem.what()).startsWith("the talk has more than 2 situations, and not all were explored");
            assertThat(problem.what()).contains("whether ending 'samen-verder' is ever reached");
        });
    }

    @Test
    void reportsNothingWhenTheBoundIsMetButAllWasFound() {
        Problems problems = new Problems();
        new SituationChecker(
                        Talks.good(),
                        problems,
                        Exploration.explore(Talks.good(), 1_000).situations() - 1)
                .check();
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void keepsToItsBoundInALargeTalk() {
        RolePlay talk = LargeTalk.of(200, 4, 101);
        Exploration.Findings found = Exploration.explore(talk, Exploration.MOST);
        assertThat(found.situations()).isEqualTo(Exploration.MOST);
        assertThat(found.nodes()).hasSize(200);
        assertThat(found.choices()).hasSize(600);
        assertThat(found.endings()).containsExactly("anders");
        Problems problems = new Problems();
        new SituationChecker(talk, problems, Exploration.MOST).check();
        assertThat(problems.all())
                .singleElement()
                .asString()
                .contains("not decided: whether ending 'goed' is ever reached;");
    }

    @Test
    void stopsWhenNothingIsLeftToFind() {
        RolePlay talk = LargeTalk.of(200, 4, 60);
        Exploration.Findings found = Exploration.explore(talk, Exploration.MOST);
        assertThat(found.situations()).isLessThan(Exploration.MOST);
        assertThat(found.endings()).containsExactlyInAnyOrder("goed", "anders");
        Problems problems = new Problems();
        new SituationChecker(talk, problems, Exploration.MOST).check();
        assertThat(problems.all()).isEmpty();
    }
}
