package nl.leeratelier.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One name for one thing on the screens of authors; the names stand in docs/terms.md. */
class TermsTest {

    private static final List<String> BUNDLES =
            List.of("studio", "studio-desk", "studio-talk", "translation", "interchange", "pictures");

    /** The names of exercises as registers and trainings use them. */
    private static final String AS_REGISTERS_SAY = "studio-desk.word.strategy.";

    @ParameterizedTest
    @CsvSource({
        "nl, afbeelding, plaatje",
        "nl, rollenspel, gesprek",
        "nl, evaluatie, vragenlijst",
        "nl, aandachtspunt, probleem",
        "nl, variabele, wat verandert",
        "nl, stilstaan, stop",
        "nl, verschuiving, gevolg",
        "nl, adviesvrager, gesprekspartner",
        "nl, yaml, bestand",
        "nl, json, bestand",
        "nl, node, moment",
        "en, role-play, talk",
        "en, point of attention, problem",
        "en, variable, what changes",
        "en, hold still, stop",
        "en, evaluation, survey",
        "en, node, moment"
    })
    void isCalledByItsOneName(String language, String forbidden, String name) throws IOException {
        Pattern word = Pattern.compile("\\b" + forbidden, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        List<String> found = new ArrayList<>();
        for (String bundle : BUNDLES) {
            Path file = Path.of("src/main/resources/i18n", bundle + "_" + language + ".properties");
            Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .filter(line ->
                            line.indexOf('=') > 0 && !line.startsWith("#") && !line.startsWith(AS_REGISTERS_SAY))
                    .filter(line ->
                            word.matcher(line.substring(line.indexOf('=') + 1)).find())
                    .forEach(found::add);
        }
        assertThat(found).as("say “%s”", name).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "reading, Leestekst, Reading",
        "roleplay, Gesprek, Talk",
        "casestudy, Casus, Case",
        "quiz, Toets, Quiz",
        "dilemma, Dilemma, Dilemma",
        "survey, Vragenlijst, Survey",
        "measure, Meting, Measure"
    })
    void participantsReadTheSameNamesAsAuthors(String kind, String dutch, String english) throws IOException {
        for (String key : List.of(
                kind + ":" + kind + ".kind", "studio:studio.kind." + kind, "interchange:interchange.kind." + kind)) {
            String[] where = key.split(":");
            for (String language : List.of("nl", "en")) {
                Path file = Path.of("src/main/resources/i18n", where[0] + "_" + language + ".properties");
                assertThat(Files.readAllLines(file, StandardCharsets.UTF_8))
                        .contains(where[1] + "=" + (language.equals("nl") ? dutch : english));
            }
        }
    }
}
