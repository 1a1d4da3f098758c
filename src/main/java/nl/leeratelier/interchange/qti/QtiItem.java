package nl.leeratelier.interchange.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.leeratelier.interchange.Note;
import nl.leeratelier.interchange.items.Ids;
import nl.leeratelier.interchange.items.Numbers;
import nl.leeratelier.interchange.items.Question;
import nl.leeratelier.interchange.items.Task;
import nl.leeratelier.interchange.words.Wording;
import org.jsoup.nodes.Element;

/** One item: its body, what is right, and what is said about it. */
final class QtiItem {

    /** What an item made here says it was made with. */
    static final String TOOL = "Leeratelier";

    private static final Set<String> INLINE = Set.of("text-entry-interaction", "inline-choice-interaction");
    private static final Set<String> KNOWN = Set.of(
            "response-declaration",
            "outcome-declaration",
            "item-body",
            "response-processing",
            "modal-feedback",
            "assessment-stimulus-ref");

    private final Element item;
    private final String name;
    private final Map<String, Response> responses;
    private final Wording wording = new Wording();
    private final Map<String, String> feedback = new LinkedHashMap<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<String> rubrics = new ArrayList<>();
    private final List<String> models = new ArrayList<>();
    private final List<Task.Criterion> criteria = new ArrayList<>();
    private final StringBuilder explanation = new StringBuilder();

    private QtiItem(Element item) {
        this.item = item;
        responses = Response.of(item);
        String title = Wording.line(item.attr("title"));
        name = title.isEmpty() ? item.attr("identifier") : title;
    }

    /**
     * Reads an item; more than one when it asks several things that here are items of their own. Total.
     *
     * @param stimulus finds the text that a reference leads to
     */
    static List<Question> read(Element item, Function<Element, Optional<Question.Scenario>> stimulus) {
        QtiItem read = new QtiItem(item);
        List<Question> questions = read.questions();
        for (Element reference : item.select("> assessment-stimulus-ref")) {
            Optional<Question.Scenario> scenario = stimulus.apply(reference);
            scenario.ifPresent(text -> questions.forEach(question -> question.about(text)));
            if (scenario.isEmpty()) {
                questions.forEach(question -> question.note(Note.leftOut("stimulus", reference.attr("href"))));
            }
        }
        return questions;
    }

    /** An identifier as an id of ours: those of version 3 begin with a letter, so ours may stand behind a line. */
    static String ours(String identifier) {
        String id = identifier.startsWith("_") ? identifier.substring(1) : identifier;
        return Ids.isOne(id) ? id : "";
    }

    private List<Question> questions() {
        Element body = item.selectFirst("> item-body");
        if (body == null) {
            return List.of(new Question(name, "").note(Note.leftOut("no-body")));
        }
        setAside(body);
        List<Element> blocks = body.getAllElements().stream()
                .filter(element -> element.tagName().endsWith("-interaction") && !INLINE.contains(element.tagName()))
                .filter(element -> !element.tagName().equals("end-attempt-interaction"))
                .toList();
        boolean inline = body.getAllElements().stream().anyMatch(element -> INLINE.contains(element.tagName()));
        List<Question> questions = new ArrayList<>();
        Interactions interactions = new Interactions(item, responses, wording, feedback, models, criteria);
        if (inline) {
            blocks.forEach(Element::remove);
            questions.add(interactions.inline(new Question(name, theirs(body)), body));
        }
        String around = inline ? "" : around(body, blocks);
        for (Element block : blocks) {
            questions.add(interactions.block(new Question(name, block.tagName()), block, around));
        }
        if (questions.isEmpty()) {
            return List.of(
                    new Question(name, "item-body").prompt(wording.plain(body)).note(Note.leftOut("description")));
        }
        common(questions);
        return questions;
    }

    private static String theirs(Element body) {
        return body.getAllElements().stream()
                .map(Element::tagName)
                .filter(INLINE::contains)
                .findFirst()
                .orElse("");
    }

    /** The text of the body without its interactions. */
    private String around(Element body, List<Element> blocks) {
        Element copy = body.clone();
        copy.getAllElements().stream()
                .filter(element -> element.tagName().endsWith("-interaction"))
                .toList()
                .forEach(Element::remove);
        return blocks.isEmpty() ? "" : wording.plain(copy);
    }

    /** Takes out of the body what is said after answering, and to those who score. */
    private void setAside(Element body) {
        notes.addAll(QtiParts.unknown(item, body));
        for (Element said : body.select("feedback-block, feedback-inline")) {
            Element choice = QtiParts.choice(said);
            if (choice == null) {
                explain(said);
                said.remove();
            } else if (!choice.tagName().equals("simple-choice")) {
                said.remove();
                notes.add(Note.leftOut("feedback-to", Wording.line(choice.text()), Wording.line(wording.plain(said))));
            }
        }
        for (Element said : item.select("> modal-feedback")) {
            String id = said.attr("identifier");
            boolean ofChoice = !item.select("simple-choice[identifier=\"" + id.replaceAll("[\"\\\\]", "") + "\"]")
                    .isEmpty();
            if (ofChoice) {
                feedback.put(id, Wording.line(wording.plain(said)));
            } else {
                explain(said);
            }
        }
        for (Element rubric : body.select("rubric-block")) {
            rubric(rubric);
            rubric.remove();
        }
    }

    private void explain(Element said) {
        String text = wording.markdown(said);
        if (!text.isBlank()) {
            if (!explanation.isEmpty()) {
                notes.add(Note.changed("feedback-joined"));
                explanation.append("\n\n");
            }
            explanation.append(text);
        }
    }

    private void rubric(Element rubric) {
        String text = wording.plain(rubric);
        if (rubric.hasClass("leeratelier-model")) {
            models.add(text);
        } else if (rubric.hasClass("leeratelier-criterion")) {
            String[] parts = text.split("\n+", 2);
            criteria.add(
                    new Task.Criterion(ours(rubric.attr("id")), parts[0], parts.length > 1 ? parts[1].strip() : ""));
        } else {
            rubrics.add(text);
        }
    }

    private void common(List<Question> questions) {
        if (questions.size() > 1) {
            notes.add(Note.changed("split", questions.size()));
        }
        boolean own = item.attr("tool-name").equals(TOOL);
        Element processing = item.selectFirst("> response-processing");
        if (!own && processing != null && !processing.children().isEmpty()) {
            notes.add(Note.changed("scoring"));
        }
        if (item.attr("adaptive").equals("true")) {
            notes.add(Note.changed("adaptive"));
        }
        Element most = item.selectFirst("> outcome-declaration[identifier=MAXSCORE] value");
        Optional.ofNullable(most)
                .flatMap(value -> Numbers.value(value.wholeText()))
                .filter(points -> points.compareTo(BigDecimal.ONE) != 0)
                .ifPresent(points -> notes.add(Note.changed("points", Numbers.plain(points))));
        item.children().stream()
                .map(Element::tagName)
                .filter(child -> !KNOWN.contains(child))
                .distinct()
                .forEach(child -> notes.add(Note.leftOut("element", child)));
        rubrics.forEach(text -> notes.add(Note.leftOut("rubric", text)));
        if (!item.select("item-body end-attempt-interaction").isEmpty()) {
            notes.add(Note.leftOut("element", "end-attempt-interaction"));
        }
        notes.addAll(wording.taken());
        String id = ours(item.attr("identifier"));
        for (Question question : questions) {
            question.called(id).explanation(explanation.toString()).note(notes);
        }
    }
}
