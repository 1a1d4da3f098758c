package nl.leeratelier.interchange.items;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leeratelier.interchange.Note;
import nl.leeratelier.manuscript.Value;
import org.jspecify.annotations.Nullable;

/** A question from outside while it is being read. What it lacks is left out, and marked by the checker later. */
public final class Question {

    private final String name;
    private final String theirs;
    private final List<Note> notes = new ArrayList<>();
    private final Map<String, Value> tags = new LinkedHashMap<>();
    private String id = "";
    private String prompt = "";
    private String explanation = "";
    private @Nullable Scenario scenario;
    private @Nullable Task task;

    /** A text that several questions are about; {@code text} is Markdown. */
    public record Scenario(String id, String title, String text) {}

    /**
     * A question.
     *
     * @param name what it is called there, or how it begins
     * @param theirs its type, in the words of the other tool
     */
    public Question(String name, String theirs) {
        this.name = name;
        this.theirs = theirs;
    }

    /** What it is called there. */
    public Question called(String theirId) {
        id = theirId;
        return this;
    }

    public Question prompt(String text) {
        prompt = text;
        return this;
    }

    /** Why the answer is right, in Markdown; added to what was said before. */
    public Question explanation(String markdown) {
        if (!markdown.isBlank()) {
            explanation = explanation.isEmpty() ? markdown : explanation + "\n\n" + markdown;
        }
        return this;
    }

    public Question about(Scenario shared) {
        scenario = shared;
        return this;
    }

    /** A field of our items that says what it is about. */
    public Question tag(String field, Value value) {
        tags.put(field, value);
        return this;
    }

    /** What is to be done. */
    public Question asks(Task asked) {
        task = asked;
        return this;
    }

    public Question note(Note note) {
        notes.add(note);
        return this;
    }

    public Question note(List<Note> several) {
        notes.addAll(several);
        return this;
    }

    public String name() {
        return name;
    }

    String theirs() {
        return theirs;
    }

    String id() {
        return id;
    }

    public String prompt() {
        return prompt;
    }

    String explanation() {
        return explanation;
    }

    Map<String, Value> tags() {
        return tags;
    }

    List<Note> notes() {
        return notes;
    }

    Optional<Scenario> scenario() {
        return Optional.ofNullable(scenario);
    }

    /** Empty when it is of a kind that is not supported. */
    public Optional<Task> task() {
        return Optional.ofNullable(task);
    }
}
