package nl.leeratelier.studio.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.content.Problems;
import nl.leeratelier.content.TranslationName;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.forms.Shape.Group;
import nl.leeratelier.studio.forms.Shape.Style;
import nl.leeratelier.studio.forms.Shape.Words;
import org.junit.jupiter.api.Test;

class FormTest {

    private static Field field(String path) {
        List<Field> found = new ArrayList<>();
        Form.of(path.substring(0, path.indexOf('.'))).orElseThrow().visit(field -> {
            if (field.path().equals(path)) {
                found.add(field);
            }
        });
        return found.getFirst();
    }

    @Test
    void thereIsAFormForEachKindAndForNothingElse() {
        assertThat(Form.KINDS).allMatch(kind -> Form.of(kind).isPresent());
        assertThat(Form.of("../schemas/quiz")).isEmpty();
    }

    @Test
    void tellsWordsOfOneLineFromProseAndFromMarkdown() {
        assertThat(field("quiz.title").shape()).isEqualTo(new Words(Style.LINE, 20_000));
        assertThat(field("quiz.items.prompt").shape()).isEqualTo(new Words(Style.TEXT, 20_000));
        assertThat(field("quiz.items.explanation").shape()).isEqualTo(new Words(Style.MARKDOWN, 20_000));
        assertThat(field("reading.body").shape()).isEqualTo(new Words(Style.MARKDOWN, 20_000));
        assertThat(field("dilemma.left.label").shape()).isEqualTo(new Words(Style.LINE, 60));
    }

    @Test
    void knowsWhatIdsReferTo() {
        assertThat(field("quiz.items.scenario").shape())
                .isEqualTo(new Shape.Reference(new Target.Within(List.of("scenarios"))));
        assertThat(field("quiz.items.correct").shape()).isEqualTo(new Shape.References(Target.Named.MARKED, 1));
        assertThat(field("casestudy.preparing.talk").shape())
                .isEqualTo(new Shape.Reference(new Target.OfKind("roleplay")));
        assertThat(field("casestudy.mapping.cards.about").shape())
                .isEqualTo(new Shape.References(new Target.Within(List.of("people")), 0));
    }

    @Test
    void givesEachSortOfItemItsOwnFields() {
        Group item = ((Shape.Parts) field("quiz.items").shape()).each();
        assertThat(names(item, "true-false")).endsWith("answer").doesNotContain("options", "elements");
        assertThat(names(item, "categorising")).contains("categories", "elements");
        assertThat(item.sorts()
                        .orElseThrow()
                        .like(item.sorts().orElseThrow().each().getFirst()))
                .extracting(Shape.Sort::name)
                .containsExactly("single", "multiple");
    }

    @Test
    void tellsGapsToTypeFromGapsToChoose() {
        Group gap = ((Shape.Parts) field("quiz.items.gaps").shape()).each();
        Value.Mapping chosen = Value.Mapping.EMPTY.with("options", Value.Listing.EMPTY);
        assertThat(gap.fields(chosen)).extracting(Field::name).containsExactly("id", "options");
        Value.Mapping typed = Value.Mapping.EMPTY.with("accepted", Value.Listing.EMPTY);
        assertThat(gap.fields(typed))
                .extracting(Field::name)
                .contains("accepted", "typos")
                .doesNotContain("options");
    }

    private static List<String> names(Group group, String sort) {
        return group.fields(Value.Mapping.EMPTY.with("type", Value.text(sort))).stream()
                .map(Field::name)
                .toList();
    }

    /** Whatever ships can be edited whole: no field in it is unknown to its form. */
    @Test
    void knowsEveryFieldOfWhatShips() throws IOException {
        TreeSet<String> unknown = new TreeSet<>();
        ContentFiles.in(Path.of("content")).byPath().forEach((path, bytes) -> {
            if (path.startsWith("programmes/") && TranslationName.of(path).isEmpty()) {
                Manuscript.read(path, bytes, new Problems())
                        .ifPresent(manuscript -> collect(
                                Form.of(kind(path, manuscript)).orElseThrow().root(),
                                manuscript.root(),
                                kind(path, manuscript),
                                unknown));
            }
        });
        assertThat(unknown).isEmpty();
    }

    private static String kind(String path, Manuscript manuscript) {
        return manuscript.root().words("kind").orElse(path.endsWith("programme.yaml") ? "programme" : "module");
    }

    private static void collect(Shape shape, Value value, String path, TreeSet<String> unknown) {
        if (shape instanceof Group group && value instanceof Value.Mapping mapping) {
            mapping.fields()
                    .forEach((name, inner) -> group.field(name, mapping)
                            .ifPresentOrElse(
                                    field -> collect(field.shape(), inner, field.path(), unknown),
                                    () -> unknown.add(path + "." + name)));
        } else if (shape instanceof Shape.Looks looks) {
            collect(looks.group(), value, path, unknown);
        } else if (shape instanceof Shape.Parts parts && value instanceof Value.Listing list) {
            list.elements().forEach(element -> collect(parts.each(), element, path, unknown));
        }
    }
}
