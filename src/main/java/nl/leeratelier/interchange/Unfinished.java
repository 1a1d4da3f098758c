package nl.leeratelier.interchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.content.LibraryReader;
import nl.leeratelier.content.Problem;
import nl.leeratelier.interchange.items.ToDo;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Outline;
import nl.leeratelier.manuscript.Pointer;
import org.springframework.stereotype.Service;

/**
 * Says in the report what the checker of the studio will say of what was read, before anything is made of it. Our own files come as
 * they were, so nothing is said of those.
 */
@Service
public class Unfinished {

    private static final String FOLDER = "programmes/import/m/";

    /** What is said of every quiz: other tools know no such things. */
    private static final Set<String> OF_EVERY_QUIZ = Set.of("summary", "minutes", "passMark", "feedback", "findings");

    private final LibraryReader reader;

    Unfinished(LibraryReader reader) {
        this.reader = reader;
    }

    private record Found(int work, Pointer at, Problem problem) {}

    /**
     * The same, and the report says what is to be done. Total; takes up to a second for a long talk.
     *
     * @param shared the sources and frameworks that are here, by path
     */
    public Imported told(Imported imported, Map<String, Manuscript> shared) {
        if (imported.format() == Imported.Format.OWN || imported.works().isEmpty()) {
            return imported;
        }
        List<Report.Part> parts = imported.report().parts();
        Map<Integer, List<Found>> byPart = new HashMap<>();
        for (Found found : found(imported.works(), shared)) {
            byPart.computeIfAbsent(part(parts, found), none -> new ArrayList<>())
                    .add(found);
        }
        List<Report.Part> told = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<Found> here = byPart.getOrDefault(i, List.of());
            told.add(parts.get(i).with(notes(parts.get(i), here, imported.works())));
        }
        List<Found> elsewhere = byPart.getOrDefault(-1, List.of());
        if (!elsewhere.isEmpty()) {
            told.addFirst(Report.Part.ofFile(points(elsewhere)));
        }
        return imported.with(new Report(told));
    }

    private List<Found> found(List<Work> works, Map<String, Manuscript> shared) {
        Map<String, Integer> paths = new LinkedHashMap<>();
        Map<String, byte[]> files = new TreeMap<>();
        shared.forEach((path, manuscript) -> files.put(path, manuscript.write()));
        for (int i = 0; i < works.size(); i++) {
            Manuscript manuscript = works.get(i).manuscript();
            String id = manuscript.root().words("id").orElse("x");
            String path = FOLDER + id + manuscript.format().ending();
            if (paths.putIfAbsent(path, i) == null) {
                files.put(path, manuscript.write());
            }
        }
        String names = paths.keySet().stream()
                .map(path -> path.substring(FOLDER.length(), path.lastIndexOf('.')))
                .collect(Collectors.joining(", "));
        files.put(FOLDER + "module.yaml", bytes("id: m\ntitle: M\nsummary: M.\nactivities: [" + names + "]\n"));
        files.put("programmes/import/programme.yaml", bytes("""
                id: import
                title: I
                summary: I.
                language: nl
                audience: [A]
                studyMinutes: 1
                order: free
                modules: [m]
                """));
        Map<Integer, Outline> outlines = new HashMap<>();
        return reader.read(ContentFiles.of(files)).problems().stream()
                .filter(problem -> paths.containsKey(problem.place().file()))
                .map(problem -> {
                    int work = paths.getOrDefault(problem.place().file(), 0);
                    Outline outline = outlines.computeIfAbsent(
                            work, i -> works.get(i).manuscript().outline());
                    Pointer at =
                            outline.find(problem.place().line(), problem.place().column());
                    return new Found(work, at, problem);
                })
                .toList();
    }

    /** The part that a problem is about; what is about none is about the file. */
    private static int part(List<Report.Part> parts, Found found) {
        for (int i = 0; i < parts.size(); i++) {
            boolean here = parts.get(i)
                    .spot()
                    .filter(spot -> spot.work() == found.work() && found.at().isIn(spot.at()))
                    .isPresent();
            if (here) {
                return i;
            }
        }
        return parts.isEmpty() || !parts.getFirst().isOfFile() ? -1 : 0;
    }

    private static List<Note> notes(Report.Part part, List<Found> found, List<Work> works) {
        Map<Boolean, List<Found>> byQuiz = found.stream()
                .filter(one -> !isOfEveryQuiz(one.problem()))
                .collect(Collectors.partitioningBy(
                        one -> works.get(one.work()).kind().equals("quiz") && !part.isOfFile()));
        List<Note> notes = new ArrayList<>();
        Function<Found, Boolean> inPart =
                one -> part.spot().filter(spot -> !spot.at().equals(one.at())).isPresent();
        byQuiz.getOrDefault(true, List.of()).forEach(one -> notes.add(ToDo.of(one.problem(), inPart.apply(one))));
        notes.addAll(points(byQuiz.getOrDefault(false, List.of())));
        return notes;
    }

    private static boolean isOfEveryQuiz(Problem problem) {
        return OF_EVERY_QUIZ.stream().anyMatch(field -> problem.what().equals("field '" + field + "' is missing"));
    }

    private static List<Note> points(List<Found> found) {
        return found.isEmpty() ? List.of() : List.of(Note.toWrite("points", found.size()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
