package nl.leeratelier.studio.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.leeratelier.casestudy.CaseStudyType;
import nl.leeratelier.content.ActivityTypes;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.content.LibraryReader;
import nl.leeratelier.content.Problem;
import nl.leeratelier.dilemma.DilemmaType;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.measure.MeasureType;
import nl.leeratelier.quiz.QuizType;
import nl.leeratelier.reading.ReadingType;
import nl.leeratelier.roleplay.RolePlayType;
import nl.leeratelier.survey.SurveyType;
import nl.leeratelier.ui.Translations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplateTest {

    private static final LibraryReader READER = new LibraryReader(new ActivityTypes(List.of(
            new ReadingType(),
            new QuizType(),
            new CaseStudyType(),
            new RolePlayType(),
            new DilemmaType(),
            new MeasureType(),
            new SurveyType())));

    /** What is said of the activity, among the shipped sources and frameworks. */
    private static List<String> problems(Manuscript manuscript) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        ContentFiles.in(Path.of("content")).byPath().forEach((path, bytes) -> {
            if (!path.startsWith("programmes/")) {
                files.put(path, bytes);
            }
        });
        String minutes = manuscript.root().words("minutes").orElseThrow();
        put(files, "programmes/p/programme.yaml", """
                id: p
                title: Programma
                summary: Een zin.
                language: nl
                audience: [Iedereen]
                goals: [{ id: g, text: Doel., sources: [A-B2.1] }]
                studyMinutes: %s
                modules: [m]
                """.formatted(minutes));
        put(files, "programmes/p/m/module.yaml", "id: m\ntitle: M\nsummary: Een zin.\nactivities: [a]\n");
        files.put("programmes/p/m/a" + manuscript.format().ending(), manuscript.write());
        return READER.read(ContentFiles.of(files)).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private static void put(Map<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatTheAuthorMustWriteIsMissing(Template template) throws IOException {
        assertThat(problems(template.manuscript("a", "Mijn eerste")))
                .hasSizeBetween(1, 8)
                .allSatisfy(problem -> assertThat(problem).containsAnyOf("is missing", "cites no source"));
    }

    @ParameterizedTest
    @EnumSource
    void isSaidInBothLanguages(Template template) {
        assertThat(new Translations().knows(template.key())).isTrue();
        assertThat(new Translations().knows(template.key() + ".about")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void takesTheNameThatTheAuthorGives(Template template) {
        Manuscript manuscript = template.manuscript("mijn-eerste", "Mijn eerste");
        assertThat(manuscript.root().words("id")).contains("mijn-eerste");
        assertThat(manuscript.root().words("title")).contains("Mijn eerste");
        assertThat(manuscript.root().words("kind")).contains(template.kind());
        assertThat(manuscript.format()).isEqualTo(Manuscript.Format.of(template.kind()));
    }

    @Test
    void ofEveryKindThereIsABeginning() {
        for (String kind : Template.KINDS) {
            Manuscript blank = Template.blank(kind, "x", "Iets nieuws");
            assertThat(blank.root().fields()).containsEntry("kind", Value.text(kind));
        }
    }
}
