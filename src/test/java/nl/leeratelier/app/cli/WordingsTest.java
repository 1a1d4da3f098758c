package nl.leeratelier.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import nl.leeratelier.content.Problems;
import nl.leeratelier.content.TranslationName;
import nl.leeratelier.content.Wording;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.forms.Form;
import nl.leeratelier.studio.forms.Shape;
import org.junit.jupiter.api.Test;

/** What can be translated is what the schemas call words: the readers, which decide, and the forms, which are made of the schemas, agree. */
class WordingsTest {

    /** Words that decide: what is accepted when typed, and the name of a fact. */
    private static final Set<String> SAME_IN_EVERY_LANGUAGE = Set.of("accepted", "units", "fact");

    @Test
    void areAllWordsOfTheSchemasAndNothingElse() {
        Shipped.FILES.byPath().forEach((path, bytes) -> {
            boolean isActivity = path.startsWith("programmes/")
                    && !path.endsWith("programme.yaml")
                    && !path.endsWith("module.yaml")
                    && TranslationName.of(path).isEmpty();
            if (isActivity) {
                Manuscript manuscript =
                        Manuscript.read(path, bytes, new Problems()).orElseThrow();
                Set<String> words = new TreeSet<>();
                Form form =
                        Form.of(manuscript.root().words("kind").orElseThrow()).orElseThrow();
                collect(form.root(), manuscript.root(), "", words);
                assertThat(new TreeSet<>(Shipped.READER.wordings(path, bytes).stream()
                                .map(Wording::at)
                                .toList()))
                        .as(path)
                        .isEqualTo(words);
            }
        });
    }

    private static void collect(Shape shape, Value value, String at, Set<String> words) {
        switch (shape) {
            case Shape.Words ignored -> words.add(at);
            case Shape.Lines lines
            when value instanceof Value.Listing list -> {
                for (int index = 0; index < list.elements().size(); index++) {
                    words.add(at + ".#" + index);
                }
            }
            case Shape.Group group when value instanceof Value.Mapping mapping -> fields(group, mapping, at, words);
            case Shape.Looks looks
            when value instanceof Value.Mapping mapping -> fields(looks.group(), mapping, at, words);
            case Shape.Parts parts when value instanceof Value.Listing list -> parts(parts, list, at, words);
            case Shape.Criteria criteria
            when value instanceof Value.Listing list -> parts(criteria.own(), list, at, words);
            default -> {}
        }
    }

    private static void fields(Shape.Group group, Value.Mapping mapping, String at, Set<String> words) {
        mapping.fields()
                .forEach((name, inner) -> group.field(name, mapping)
                        .filter(field -> !SAME_IN_EVERY_LANGUAGE.contains(name))
                        .ifPresent(
                                field -> collect(field.shape(), inner, at.isEmpty() ? name : at + "." + name, words)));
    }

    private static void parts(Shape.Parts parts, Value.Listing list, String at, Set<String> words) {
        var steps = Pointer.steps(list);
        for (int index = 0; index < steps.size(); index++) {
            if (list.elements().get(index) instanceof Value.Mapping part) {
                fields(parts.each(), part, at + "." + steps.get(index), words);
            }
        }
    }
}
