package nl.leeratelier.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class YamlReaderTest {

    private final Problems problems = new Problems();

    @Test
    void keepsTheLineAndColumnOfEveryValue() {
        var mapping = read("title: Een\nlist:\n  - x\n  - y\n").orElseThrow();
        assertThat(mapping.entries().get("title").value().place()).isEqualTo(new Place("a.yaml", 1, 8));
        var list = (YamlNode.Sequence) mapping.entries().get("list").value();
        assertThat(list.items().get(1).place()).isEqualTo(new Place("a.yaml", 4, 5));
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void refusesAliasesBeforeTheyExplode() {
        String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";
        assertThat(read(bomb)).isEmpty();
        assertThat(problems.all().getFirst().toString())
                .startsWith("a.yaml:1:4: anchors and aliases are not used here");
    }

    @Test
    void refusesTenThousandLevels() {
        assertThat(read("a: " + "[".repeat(10_000))).isEmpty();
        assertThat(problems.all().getFirst().what()).contains("more than 40 levels");
    }

    @Test
    void namesTheFieldThatStandsTwice() {
        read("title: Een\ntitle: Twee\n");
        assertThat(problems.all()).hasSize(1);
        assertThat(problems.all().getFirst().place()).isEqualTo(new Place("a.yaml", 2, 1));
    }

    @Test
    void pointsAtWhatIsNoYaml() {
        assertThat(read("title: \"open\nmore: [\n")).isEmpty();
        assertThat(problems.all()).hasSize(1);
    }

    private Optional<YamlNode.Mapping> read(String text) {
        return YamlReader.read("a.yaml", text, text.lines().toList(), problems);
    }
}
