package nl.leeratelier.interchange.moodle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leeratelier.interchange.Imported;
import nl.leeratelier.interchange.Note;
import nl.leeratelier.interchange.items.Question;
import nl.leeratelier.interchange.items.QuizWriting;
import nl.leeratelier.interchange.words.Wording;
import nl.leeratelier.manuscript.Value;
import org.jsoup.nodes.Element;

/** A question bank in Moodle's XML (docs.moodle.org/en/Moodle_XML_format). Each category becomes a quiz. */
public final class MoodleXml {

    private final String title;
    private final Map<String, List<MoodleQuestion>> byCategory = new LinkedHashMap<>();
    private final Map<String, String> intros = new LinkedHashMap<>();
    private final Wording wording = new Wording();
    private final Set<String> settings = new LinkedHashSet<>();

    private MoodleXml(String title) {
        this.title = title;
    }

    /** Whether this is the root of one. */
    public static boolean isOne(Element root) {
        return root.tagName().equals("quiz");
    }

    /**
     * Reads one. Total.
     *
     * @param title of the quiz when there are no categories
     */
    public static Imported read(Element root, String title) {
        return new MoodleXml(title).read(root);
    }

    private Imported read(Element root) {
        String category = "";
        for (Element child : root.children()) {
            String type = child.attr("type");
            if (!child.tagName().equals("question")) {
                settings.add(child.tagName());
            } else if (type.equals("category")) {
                category = path(MoodleQuestion.textOf(child, "category"));
                String about = wording.plain(Wording.Form.EITHER, MoodleQuestion.textOf(child, "info"));
                if (!about.isBlank()) {
                    intros.putIfAbsent(category, about);
                }
            } else {
                byCategory.computeIfAbsent(category, none -> new ArrayList<>()).add(MoodleQuestion.read(child));
            }
        }
        List<QuizWriting.Group> groups = byCategory.entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue()))
                .toList();
        byCategory.values().stream().flatMap(List::stream).forEach(question -> settings.addAll(question.settings()));
        List<Note> ofFile = new ArrayList<>();
        if (!settings.isEmpty()) {
            ofFile.add(Note.leftOut("settings", String.join(", ", settings)));
        }
        ofFile.addAll(wording.taken());
        if (byCategory.size() > 1) {
            ofFile.add(Note.changed("per-category", byCategory.size()));
        }
        return QuizWriting.write(Imported.Format.MOODLE, groups, ofFile);
    }

    private QuizWriting.Group group(String category, List<MoodleQuestion> read) {
        boolean shuffle = read.stream().anyMatch(question -> question.shuffle() > 0);
        Map<String, Value> fields = new LinkedHashMap<>();
        if (intros.containsKey(category)) {
            fields.put("intro", Value.text(intros.getOrDefault(category, "")));
        }
        if (shuffle) {
            fields.put("shuffle", Value.flag(true));
            read.stream()
                    .filter(question -> question.shuffle() < 0)
                    .forEach(question -> question.question().note(Note.changed("fixed-order")));
        }
        List<Question> questions = read.stream().map(MoodleQuestion::question).toList();
        return new QuizWriting.Group(titleOf(category), fields, questions);
    }

    /** The last part of a path, or all of it where others end alike. */
    private String titleOf(String category) {
        String last = last(category);
        boolean shared = byCategory.keySet().stream()
                        .filter(other -> last(other).equals(last))
                        .count()
                > 1;
        return category.isEmpty() ? title : shared ? category.replace("/", " / ") : last;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Without where it stood in Moodle. */
    static String path(String category) {
        return Stream.of(category.split("(?<!/)/(?!/)"))
                .map(step -> step.replace("//", "/").strip())
                .filter(step -> !step.isEmpty() && !step.equals("top") && !step.matches("\\$.*\\$"))
                .collect(Collectors.joining("/"));
    }
}
