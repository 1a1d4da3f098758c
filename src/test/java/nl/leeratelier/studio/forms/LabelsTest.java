package nl.leeratelier.studio.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.leeratelier.ui.Translations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {

    private static final Translations TRANSLATIONS = new Translations();

    static Stream<String> kinds() {
        return Form.KINDS.stream();
    }

    private static boolean said(Locale language, String what, List<String> keys, String end) {
        return keys.stream()
                .anyMatch(key -> TRANSLATIONS.keys(language).contains("studio-desk." + what + "." + key + end));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nameEveryFieldPartAndWordInBothLanguages(String kind) {
        TreeSet<String> unsaid = new TreeSet<>();
        for (Locale language : Translations.LANGUAGES) {
            Form.of(kind).orElseThrow().visit(field -> {
                if (field.isShown() && !said(language, "field", field.keys(), "")) {
                    unsaid.add("field " + field.path());
                }
                if (field.shape() instanceof Shape.OneOf choice) {
                    choice.words().stream()
                            .filter(word -> !said(language, "word", field.keys(), "." + word))
                            .forEach(word -> unsaid.add("word " + field.path() + "." + word));
                }
                if (field.shape() instanceof Shape.Parts parts) {
                    if (!said(language, "part", field.keys(), "")) {
                        unsaid.add("part " + field.path());
                    }
                    parts.each()
                            .sorts()
                            .ifPresent(sorts -> sorts.each().stream()
                                    .filter(sort -> !said(
                                            language,
                                            "word",
                                            Field.keys(field.path() + "."
                                                    + sorts.by().orElse("sort")),
                                            "." + sort.name()))
                                    .forEach(sort -> unsaid.add("sort " + field.path() + "." + sort.name())));
                }
            });
        }
        assertThat(unsaid).isEmpty();
    }
}
