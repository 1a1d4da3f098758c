package nl.leeratelier.interchange.items;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leeratelier.interchange.Imported;
import nl.leeratelier.interchange.Note;
import nl.leeratelier.interchange.Report;
import nl.leeratelier.interchange.Work;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;

/** Makes quizzes of questions: one for each heading they stood under, and more where they are many. */
public final class QuizWriting {

    /** A quiz holds no more, as its reader says. */
    private static final int MOST_ITEMS = 200;

    private static final int MOST_CHARACTERS = 500_000;

    private final List<Report.Part> parts = new ArrayList<>();
    private final List<Work> works = new ArrayList<>();
    private final Ids ids = new Ids();
    private final Ids quizIds = new Ids();

    /**
     * Questions that stood together.
     *
     * @param title of the quiz that they make
     * @param settings fields of the quiz, such as its intro
     */
    public record Group(String title, Map<String, Value> settings, List<Question> questions) {}

    /**
     * The quizzes, and what became of each question.
     *
     * @param ofFile what is to be said of the file as a whole
     */
    public static Imported write(Imported.Format format, List<Group> groups, List<Note> ofFile) {
        QuizWriting writing = new QuizWriting();
        groups.forEach(writing::group);
        List<Note> whole = new ArrayList<>(ofFile);
        if (!writing.works.isEmpty()) {
            whole.add(Note.toWrite("quiz"));
        }
        if (!whole.isEmpty()) {
            writing.parts.addFirst(Report.Part.ofFile(whole));
        }
        return new Imported(format, writing.works, new Report(writing.parts));
    }

    private void group(Group group) {
        List<Value> items = new ArrayList<>();
        Map<String, Value> scenarios = new LinkedHashMap<>();
        int length = 0;
        int number = 1;
        for (Question question : group.questions()) {
            if (question.task().isEmpty()) {
                if (!question.prompt().isBlank()) {
                    question.note(Note.leftOut("question", question.prompt()));
                }
                parts.add(new Report.Part(question.name(), question.theirs(), "", question.notes()));
                continue;
            }
            Value.Mapping item = item(question, scenarios);
            String ours = "interchange.item." + item.words("type").orElse("single");
            int size = item.toString().length();
            if (items.size() == MOST_ITEMS || (length + size > MOST_CHARACTERS && !items.isEmpty())) {
                quiz(group, number++, items, scenarios);
                items = new ArrayList<>();
                Map<String, Value> again = new LinkedHashMap<>();
                item.words("scenario").filter(scenarios::containsKey).ifPresent(id -> again.put(id, scenarios.get(id)));
                scenarios.clear();
                scenarios.putAll(again);
                length = 0;
            }
            items.add(item);
            length += size;
            Pointer at = Pointer.of("items", item.words("id").orElse("#" + (items.size() - 1)));
            parts.add(new Report.Part(
                    question.name(),
                    question.theirs(),
                    ours,
                    question.notes(),
                    Optional.of(new Report.Spot(works.size(), at))));
        }
        if (!items.isEmpty()) {
            quiz(group, number, items, scenarios);
        }
    }

    private void quiz(Group group, int number, List<Value> items, Map<String, Value> scenarios) {
        String title = number == 1 ? group.title() : group.title() + " (" + number + ")";
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("id", Value.text(quizIds.of(title, "toets")));
        fields.put("kind", Value.text("quiz"));
        if (!title.isBlank()) {
            fields.put("title", Value.text(title));
        }
        fields.putAll(group.settings());
        if (!scenarios.isEmpty()) {
            fields.put("scenarios", new Value.Listing(List.copyOf(scenarios.values())));
        }
        fields.put("items", new Value.Listing(items));
        works.add(new Work("quiz", new Manuscript(Manuscript.Format.YAML, new Value.Mapping(fields))));
    }

    private Value.Mapping item(Question question, Map<String, Value> scenarios) {
        Map<String, Value> fields = new LinkedHashMap<>();
        ItemValues.Written written = ItemValues.of(question.task().orElseThrow());
        String words = question.id().isEmpty() ? question.name() : question.id();
        fields.put("id", Value.text(ids.of(words, "vraag")));
        fields.put("type", written.fields().getOrDefault("type", Value.text("single")));
        question.scenario().ifPresent(scenario -> {
            scenarios.putIfAbsent(scenario.id(), scenario(scenario));
            fields.put("scenario", Value.text(scenario.id()));
        });
        fields.putAll(question.tags());
        if (!question.prompt().isBlank()) {
            fields.put("prompt", Value.text(question.prompt()));
        }
        fields.putAll(written.fields());
        if (!question.explanation().isBlank()) {
            fields.put("explanation", Value.text(question.explanation()));
        }
        question.note(written.notes());
        Value.Mapping item = ordered(fields);
        lacks(question, item);
        return item;
    }

    private static Value scenario(Question.Scenario scenario) {
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("id", Value.text(scenario.id()));
        if (!scenario.title().isBlank()) {
            fields.put("title", Value.text(scenario.title()));
        }
        if (!scenario.text().isBlank()) {
            fields.put("text", Value.text(scenario.text()));
        }
        return new Value.Mapping(fields);
    }

    /** As authors read it: what is asked, the answers, why, and where it comes from. */
    private static Value.Mapping ordered(Map<String, Value> fields) {
        Map<String, Value> ordered = new LinkedHashMap<>(fields);
        Value sources = ordered.remove("sources");
        if (sources != null) {
            ordered.put("sources", sources);
        }
        return new Value.Mapping(ordered);
    }

    private static void lacks(Question question, Value.Mapping item) {
        List<String> needed = new ArrayList<>(List.of("prompt", "explanation", "sources"));
        if (question.task().orElseThrow() instanceof Task.Write) {
            needed.addAll(List.of("models", "criteria"));
        }
        needed.stream()
                .filter(field -> item.find(field).isEmpty())
                .forEach(field -> question.note(Note.toWrite(field)));
    }
}
