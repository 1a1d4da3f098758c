package nl.leeratelier.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leeratelier.content.Problems;
import nl.leeratelier.manuscript.Manuscript;
import org.junit.jupiter.api.Test;

class PlacingTest {

    @Test
    void givesWorksNamesThatAreFree() {
        Placing placing = new Placing(List.of(
                work("", "quiz", "id: toets"),
                work("", "quiz", "id: toets"),
                work("", "roleplay", "title: Zonder naam")));
        assertThat(placing.isWhole()).isFalse();
        assertThat(placing.into("p", "02-midden", Set.of("toets")))
                .extracting(work -> work.path().orElseThrow() + " "
                        + work.manuscript().root().words("id").orElse(""))
                .containsExactly(
                        "programmes/p/02-midden/toets-2.yaml toets-2",
                        "programmes/p/02-midden/toets-3.yaml toets-3",
                        "programmes/p/02-midden/roleplay.yaml roleplay");
    }

    @Test
    void keepsAModuleWithWhatIsInIt() {
        Placing placing = new Placing(List.of(
                work("programmes/oud/01-begin/lezen.md", "reading", "---\nid: lezen\n---\nTekst"),
                work("programmes/oud/01-begin/module.yaml", "module", "id: begin")));
        assertThat(placing.into("p", "", Set.of("01-begin")))
                .extracting(work -> work.path().orElseThrow())
                .containsExactly("programmes/p/01-begin-2/lezen.md", "programmes/p/01-begin-2/module.yaml");
    }

    @Test
    void givesAWholeProgrammeAKeyOfItsOwn() {
        Placing placing = new Placing(List.of(
                work("programmes/oud/01-begin/lezen.md", "reading", "---\nid: lezen\n---\nTekst"),
                work("programmes/oud/programme.yaml", "programme", "id: oud\ntitle: Oud")));
        assertThat(placing.isWhole()).isTrue();
        assertThat(placing.asProgrammes("oud"::equals))
                .extracting(work -> work.path().orElseThrow() + " "
                        + work.manuscript().root().words("id").orElse(""))
                .containsExactly("programmes/oud-2/01-begin/lezen.md lezen", "programmes/oud-2/programme.yaml oud-2");
    }

    private static Work work(String path, String kind, String text) {
        String name = path.isEmpty() ? "x.yaml" : path;
        Manuscript manuscript = Manuscript.read(name, text.getBytes(StandardCharsets.UTF_8), new Problems())
                .orElseThrow();
        return new Work(path.isEmpty() ? Optional.empty() : Optional.of(path), kind, manuscript);
    }
}
