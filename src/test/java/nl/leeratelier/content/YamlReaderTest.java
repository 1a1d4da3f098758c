package nl.leeratelier.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YamlReaderTest {

    private final Problems problems = new Problems();

    @Test
    void keepsTheLineAndColumnOfEveryValue() {
        var mapping = YamlReader.read("a.yaml", "title: Een\nlist:\n  - x\n  - y\n", 0, problems)
                .orElseThrow();
        assertThat(mapping.entries().get("title").value().place()).isEqualTo(new Place("a.yaml", 1, 8));
        var list = (YamlNode.Sequence) mapping.entries().get("list").value();
        assertThat(list.items().get(1).place()).isEqualTo(new Place("a.yaml", 4, 5));
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void refusesAliasesBeforeTheyExplode() {
        String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";
        assertThat(YamlReader.read("a.yaml", bomb, 0, problems)).isEmpty();
        assertThat(problems.all().getFirst().toString())
                .startsWith("a.yaml:1:4: anchors and aliases are not used here");
    }

    @Test
    void refusesTenThousandLevels() {
        assertThat(YamlReader.read("a.yaml", "a: " + "[".repeat(10_000), 0, problems))
                .isEmpty();
        assertThat(problems.all().getFirst().what()).contains("more than 40 levels");
    }

    @Test
    void namesTheFieldThatStandsTwice() {
        YamlReader.read("a.yaml", "title: Een\ntitle: Twee\n", 0, problems);
        assertThat(problems.all()).hasSize(1);
        assertThat(problems.all().getFirst().place()).isEqualTo(new Place("a.yaml", 2, 1));
    }

    @Test
    void pointsAtWhatIsNoYaml() {
        assertThat(YamlReader.read("a.yaml", "title: \"open\nmore: [\n", 0, problems))
                .isEmpty();
        assertThat(problems.all()).hasSize(1);
    }
}
