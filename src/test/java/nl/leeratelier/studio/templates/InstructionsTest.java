package nl.leeratelier.studio.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.content.Problems;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.templates.Instructions.Left;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InstructionsTest {

    private static final String FOLLOWED = "Schrijf hier hoe het verder ging bij stap 4 en 5.";

    static Stream<Manuscript> beginnings() {
        return Stream.concat(
                Stream.of(Template.newTalk("a", "A")),
                Stream.of(Template.values()).map(template -> template.manuscript("a", "A")));
    }

    private static List<Left> in(String words) {
        return Instructions.in(
                new Manuscript(Manuscript.Format.YAML, Value.Mapping.EMPTY.with("followed", Value.text(words))));
    }

    @ParameterizedTest
    @MethodSource("beginnings")
    void theAuthorSeesNoMarks(Manuscript beginning) {
        assertThat(beginning.text()).doesNotContain("⟦").doesNotContain("⟧");
    }

    @ParameterizedTest
    @MethodSource("beginnings")
    void whatTellsTheAuthorToWriteIsMarked(Manuscript beginning) {
        assertThat(Instructions.in(beginning).stream().map(Left::sentence).toList())
                .as("sentences of the template that speak to the author")
                .hasSameSizeAs(Instructions.in(beginning).stream().distinct().toList());
        assertThat(beginning.text().split("Schrijf hier", -1).length - 1)
                .isEqualTo((int) Instructions.in(beginning).stream()
                        .filter(left -> left.sentence().startsWith("Schrijf hier"))
                        .count());
    }

    @Test
    void ofTheSmallestTalkAllOfThemAreFoundAtTheirPlace() {
        assertThat(Instructions.in(Template.newTalk("a", "A")))
                .extracting(Left::at)
                .containsExactly(
                        Pointer.of("intro"),
                        Pointer.of("intro"),
                        Pointer.of("intro"),
                        Pointer.of("intro"),
                        Pointer.of("characters", "sam", "card", "knows"),
                        Pointer.of("endings", "samen-verder", "followed"));
        assertThat(Instructions.in(Template.TEXT.manuscript("a", "A")))
                .hasSize(7)
                .extracting(Left::at)
                .containsOnly(Pointer.of(Manuscript.BODY));
        assertThat(Instructions.in(Template.FIVE_STEPS.manuscript("a", "A")))
                .extracting(Left::at)
                .containsExactly(Pointer.of("followed"));
    }

    @Test
    void isFoundInAnotherPlaceAndOverTwoLines() {
        assertThat(in("Eerst dit.\n\nSchrijf hier hoe het\nverder ging bij stap 4 en 5. En dan dat."))
                .containsExactly(new Left(Pointer.of("followed"), FOLLOWED));
    }

    @Test
    void isGoneOnceItIsRewritten() {
        assertThat(in("Schrijf hier op wat je afspreekt. Het ging verder bij stap 4 en 5."))
                .isEmpty();
    }

    @Test
    void nothingThatShipsSaysWhatATemplateSays() throws IOException {
        ContentFiles.in(Path.of("content")).byPath().forEach((path, bytes) -> {
            if (path.startsWith("programmes/")) {
                Manuscript.read(path, bytes, new Problems())
                        .ifPresent(shipped ->
                                assertThat(Instructions.in(shipped)).as(path).isEmpty());
            }
        });
    }
}
