package nl.leeratelier.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leeratelier.casestudy.CaseStudyType;
import nl.leeratelier.content.ActivityTypes;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.content.LibraryReader;
import nl.leeratelier.content.Programme;
import nl.leeratelier.dilemma.DilemmaType;
import nl.leeratelier.measure.MeasureType;
import nl.leeratelier.quiz.QuizType;
import nl.leeratelier.reading.ReadingType;
import nl.leeratelier.roleplay.RolePlayType;
import nl.leeratelier.survey.SurveyType;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A short programme of shipped activities, under the name of a shipped one: what tests walk in a browser. It does
 * not grow with what ships; that everything shipped can be completed is tested without a browser.
 */
public final class Selection {

    /** The programme that it stands for, by its key and its title. */
    public static final String PROGRAMME = "meldcode-in-partnerschap";

    private static final Path SHIPPED = Path.of("content");

    private static final List<Part> PARTS = List.of(
            new Part(
                    "Waarom het schuurt",
                    "Waarom je de stappen kunt kennen en toch wacht.",
                    List.of(),
                    "stappen-kennen-is-niet-genoeg",
                    "stappen-en-afwegingskader"),
            new Part(
                    "Signalen en overleg",
                    "Je zet op een rij wat je weet, en legt het voor aan een ander.",
                    List.of(1, 2),
                    "signalen-in-kaart"),
            new Part(
                    "Het gesprek",
                    "Je voert het gesprek met Esther en kijkt daarna terug.",
                    List.of(3),
                    "naast-ouders-staan",
                    "gesprek-esther"),
            new Part(
                    "Wegen en beslissen",
                    "Je loopt alle stappen door met Mila en haar ouders.",
                    List.of(4, 5),
                    "samen-wegen-en-beslissen",
                    "casus-mila"),
            new Part(
                    "Stemmen",
                    "Je hoort wie erbij betrokken zijn.",
                    List.of(3),
                    "meting-vooraf",
                    "dilemma-uit-beeld",
                    "meting-achteraf",
                    "evaluatie"),
            new Part("Toets", "Je laat zien wat je begrijpt.", List.of(1, 2, 3, 4, 5), "eindtoets"));

    private Selection() {}

    /** A module with shipped activities, wherever they stand in what ships. */
    private record Part(String title, String summary, List<Integer> steps, List<String> activities) {

        Part(String title, String summary, List<Integer> steps, String... activities) {
            this(title, summary, steps, List.of(activities));
        }

        String key() {
            return title.toLowerCase().replace(' ', '-');
        }
    }

    /** Writes it into a folder, to be given to a server as its content: in order, or every module open from the start. */
    public static Path in(Path folder, Programme.Order order) {
        try {
            copyShared(folder);
            Path programme = folder.resolve("programmes").resolve(PROGRAMME);
            int minutes = 0;
            for (Part part : PARTS) {
                Path module = Files.createDirectories(programme.resolve(part.key()));
                for (String activity : part.activities()) {
                    Path file = shipped(activity);
                    Files.writeString(module.resolve(file.getFileName()), withoutDraws(Files.readString(file)));
                    minutes += minutes(file);
                }
                write(module.resolve("module.yaml"), module(part));
            }
            write(programme.resolve("programme.yaml"), programme(order, minutes));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one programme in a folder. */
    public static Programme programme(Path folder) {
        try {
            var reading = new LibraryReader(types()).read(ContentFiles.in(folder));
            if (!reading.problems().isEmpty()) {
                throw new AssertionError("The selection has problems: " + reading.problems());
            }
            return reading.library().programmes().getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All kinds of activity there are. */
    public static ActivityTypes types() {
        return new ActivityTypes(List.of(
                new ReadingType(),
                new CaseStudyType(),
                new RolePlayType(),
                new QuizType(),
                new DilemmaType(),
                new MeasureType(),
                new SurveyType()));
    }

    /** The quizzes that a test draws from are not in the selection. */
    private static String withoutDraws(String activity) {
        return activity.replaceAll("(?m)^draw:\\n(?: +.*\\n)+", "");
    }

    private static void copyShared(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("frameworks"));
        Files.copy(SHIPPED.resolve("sources.yaml"), folder.resolve("sources.yaml"));
        try (var frameworks = Files.list(SHIPPED.resolve("frameworks"))) {
            for (Path file : (Iterable<Path>) frameworks::iterator) {
                Files.copy(file, folder.resolve("frameworks").resolve(file.getFileName()));
            }
        }
    }

    private static Path shipped(String activity) throws IOException {
        try (var files = Files.walk(SHIPPED.resolve("programmes"))) {
            return files.filter(file -> file.getFileName().toString().matches(activity + "\\.(md|yaml)"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No activity " + activity + " is shipped: choose another"));
        }
    }

    private static int minutes(Path activity) throws IOException {
        return Files.readString(activity)
                .lines()
                .filter(line -> line.startsWith("minutes: "))
                .mapToInt(line -> Integer.parseInt(line.substring(9).strip()))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> module(Part part) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", part.key());
        fields.put("title", part.title());
        fields.put("summary", part.summary());
        fields.put("steps", part.steps());
        fields.put("activities", part.activities());
        return fields;
    }

    /** As the shipped one says it, with other modules. */
    @SuppressWarnings("unchecked") // A content file is a mapping with names of text.
    private static Map<String, Object> programme(Programme.Order order, int minutes) throws IOException {
        Path file = SHIPPED.resolve("programmes").resolve(PROGRAMME).resolve("programme.yaml");
        Map<String, Object> fields = new LinkedHashMap<>(
                (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)));
        fields.put("studyMinutes", minutes);
        fields.put("order", order.name().toLowerCase().replace('_', '-'));
        fields.put("modules", new ArrayList<>(PARTS.stream().map(Part::key).toList()));
        return fields;
    }

    private static void write(Path file, Map<String, Object> fields) throws IOException {
        Files.writeString(file, new Dump(DumpSettings.builder().build()).dumpToString(fields));
    }
}
