package nl.leeratelier.content;

import static nl.leeratelier.content.Folder.MODULE;
import static nl.leeratelier.content.Folder.NOTE;
import static nl.leeratelier.content.Folder.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no content at all. The limits of time are far above what is needed: they tell bounded from unbounded. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class UnreadableFileTest {

    private final Folder folder = new Folder();

    @Test
    void refusesFiveMegabytes() {
        assertThat(folder.with(NOTE, new byte[5_000_000]).problems())
                .containsExactly(NOTE + ":1:1: the file is larger than 1 MB; split it into several activities");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "[{"})
    void refusesTenThousandLevels(String level) {
        assertThat(problem(level.repeat(10_000))).contains("nested more than 40 levels deep");
    }

    @Test
    void refusesAliasesThatWouldExplode() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 50; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
        }
        assertThat(problem(bomb.toString()))
                .isEqualTo(NOTE + ":1:5: anchors and aliases are not used here; write the value out in full");
    }

    @Test
    void refusesTags() {
        assertThat(problem("id: brief\ntitle: !!binary aGFsbG8=\n"))
                .isEqualTo(
                        NOTE
                                + ":2:8: tags are not used here; remove the word that begins with !, or put the text in quotes");
    }

    @Test
    void namesThePlaceOfAWrongEncoding() {
        byte[] latin = "id: brief\ntitle: Eén coördinator\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(folder.with(NOTE, latin).problems())
                .containsExactly(
                        NOTE + ":2:9: the file is not written in UTF-8; save it again with the encoding UTF-8");
    }

    @Test
    void countsCharactersAndNotBytesBeforeAWrongEncoding() {
        byte[] bytes = "id: ééé?\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xFF;
        assertThat(folder.with(NOTE, bytes).problems())
                .singleElement()
                .asString()
                .startsWith(NOTE + ":1:8: ");
    }

    @Test
    void refusesUtf16() {
        assertThat(folder.with(NOTE, "id: brief\n".getBytes(StandardCharsets.UTF_16))
                        .problems())
                .singleElement()
                .asString()
                .startsWith(NOTE + ":1:1: the file is not written in UTF-8");
        assertThat(folder.with(NOTE, "id: brief\n".getBytes(StandardCharsets.UTF_16LE))
                        .problems())
                .singleElement()
                .asString()
                .startsWith(NOTE + ":1:2: a character that cannot be seen stands here (U+0000)");
    }

    @Property(tries = 300)
    void refusesBinaryRubbish(@ForAll byte[] bytes) {
        List<String> problems = new Folder().with(NOTE, bytes).with(TEXT, bytes).problems();
        assertThat(problems)
                .anyMatch(problem -> problem.startsWith(NOTE))
                .anyMatch(problem -> problem.startsWith(TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# alleen een opmerking\n# en nog een\n", "---\n", "---\n...\n", "\uFEFF"})
    void reportsAFileWithoutFields(String text) {
        assertThat(problem(text)).startsWith(NOTE + ":1:1: the file holds no fields");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gewoon tekst", "- een\n- twee\n", "5"})
    void reportsAFileThatIsNoMapping(String text) {
        assertThat(problem(text)).startsWith(NOTE + ":1:1: the file holds no fields");
    }

    @Test
    void readsAByteOrderMarkAndWindowsLineEnds() {
        assertThat(folder.change(MODULE, "id: m", "\uFEFFid: m")
                        .change(MODULE, "\n", "\r\n")
                        .change(TEXT, "---\nid", "\uFEFF---\nid")
                        .change(TEXT, "\n", "\r\n")
                        .change(NOTE, "\n", "\r")
                        .problems())
                .isEmpty();
    }

    @Test
    void keepsPlacesWithWindowsLineEnds() {
        assertThat(folder.change(TEXT, "[5D].", "[5X].")
                        .change(TEXT, "\n", "\r\n")
                        .problems())
                .singleElement()
                .asString()
                .startsWith(TEXT + ":10:15: unknown source '5X'; did you mean '5D'?");
    }

    @Test
    void refusesTabsAsIndentation() {
        assertThat(folder.change(MODULE, "activities: [brief, tekst]", "activities:\n\t- brief\n\t- tekst")
                        .problems())
                .first()
                .asString()
                .startsWith(MODULE
                        + ":6:1: this is not valid YAML: found character '\\t(TAB)' that cannot start any token");
    }

    @Test
    void refusesAFieldThatStandsTwice() {
        assertThat(folder.change(MODULE, "title: Module", "title: Module\ntitle: Nog een")
                        .problems())
                .containsExactly(MODULE + ":3:1: field 'title' stands here twice; keep one of the two");
    }

    @Test
    void refusesASecondDocument() {
        assertThat(problem("id: a\n---\nid: b\n")).startsWith(NOTE + ":2:1: a second document begins here");
    }

    @Test
    void refusesHiddenCharactersAtTheirPlace() {
        assertThat(folder.change(MODULE, "title: Module", "title: Mod\u202Eule").problems())
                .containsExactly(MODULE + ":2:11: 'title' holds a character that cannot be seen (U+202E); remove it");
        assertThat(problem("id: brief\ntitle: a\u0007b\n"))
                .isEqualTo(
                        NOTE
                                + ":2:9: a character that cannot be seen stands here (U+0007); remove it, or save the file again as plain text");
    }

    @Test
    void reportsFrontMatterThatDoesNotEnd() {
        assertThat(folder.change(TEXT, "findings: [5D]\n---", "findings: [5D]").problems())
                .singleElement()
                .asString()
                .startsWith(TEXT + ":1:1: the file does not begin with fields between two --- lines");
    }

    @Test
    void refusesATextWithoutEnd() {
        assertThat(folder.change(NOTE, "title: Een brief", "title: " + "a".repeat(20_001))
                        .problems())
                .containsExactly(NOTE + ":3:8: 'title' is longer than 20000 characters; shorten or split it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*a _a ", "![", "[", "> ", "- ", "**", "`", "<a", "\\", "&amp;", "| a ", "[a](", "***_"})
    void survivesMarkdownThatNestsWithoutEnd(String piece) {
        String text = piece.repeat(19_900 / piece.length());
        assertThat(MarkdownText.of(text).markdown()).isEqualTo(text);
        folder.change(TEXT, "Een bewering [5D].", text).problems();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](b) ",
                "[A-9] ",
                "x: y\n",
                "\n",
                "- a\n",
                "? a\n",
                "'a' ",
                "\"\\n",
                "a: |\n\n",
                "{a: b}, ",
                "# x\n"
            })
    void endsForAMegabyteOfAnything(String piece) {
        folder.with(NOTE, piece.repeat(999_000 / piece.length()))
                .change(TEXT, "Een bewering [5D].", piece.repeat(900_000 / piece.length()))
                .problems();
    }

    private String problem(String text) {
        List<String> problems = folder.with(NOTE, text).problems();
        assertThat(problems).isNotEmpty();
        return problems.getFirst();
    }
}
