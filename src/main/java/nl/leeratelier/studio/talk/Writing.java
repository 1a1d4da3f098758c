package nl.leeratelier.studio.talk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;

/** The edits by which a talk grows: a moment, a choice, an ending, somebody who takes part. */
public final class Writing {

    private static final Pointer NODES = Pointer.of("nodes");

    private Writing() {}

    /** Sets a field to words; clears it when there are none. */
    public static Edit.Put words(Manuscript talk, Pointer at, String words) {
        return put(talk, at, words.isBlank() ? Optional.empty() : Optional.of(Value.text(words)));
    }

    /** Sets a field, or clears it, against what stands there now. */
    public static Edit.Put put(Manuscript talk, Pointer at, Optional<Value> value) {
        return new Edit.Put(at, talk.at(at), value);
    }

    /** A new part of the manuscript, and the edit that brings it. */
    public record Added(String id, Pointer at, Edit edit) {}

    /**
     * A moment in which somebody says something; it stands right behind the one it was written on from.
     *
     * @param behind a moment; the root: behind all
     * @param line may be empty
     */
    public static Added moment(Manuscript talk, Pointer behind, String line) {
        String id = Ids.like(line, "moment", talk);
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("id", Value.text(id));
        speaker(talk, behind).ifPresent(speaker -> fields.put("speaker", Value.text(speaker)));
        if (!line.isBlank()) {
            fields.put("line", Value.text(line.strip()));
        }
        fields.put("choices", new Value.Listing(List.of(choice(id + "-a"), choice(id + "-b"))));
        Optional<String> after = behind.steps().isEmpty() ? last(talk, NODES) : Optional.of(behind.last());
        return added(NODES, id, after, fields);
    }

    /** The moment that ways lead to already though nobody wrote it; as the last. */
    public static Added missing(Manuscript talk, String id) {
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("id", Value.text(id));
        speaker(talk, Pointer.ROOT).ifPresent(speaker -> fields.put("speaker", Value.text(speaker)));
        fields.put("choices", new Value.Listing(List.of(choice(id + "-a"), choice(id + "-b"))));
        return added(NODES, id, last(talk, NODES), fields);
    }

    /** Who spoke there; otherwise the first parent, or the first who is not the professional. */
    private static Optional<String> speaker(Manuscript talk, Pointer behind) {
        String professional = talk.root().words("professional").orElse("");
        List<Value.Mapping> people = Names.parts(talk.root(), "characters");
        return talk.words(behind.to("speaker"))
                .or(() -> people.stream()
                        .filter(one ->
                                one.words("role").filter("parent"::equals).isPresent())
                        .flatMap(one -> one.words("id").stream())
                        .findFirst())
                .or(() -> people.stream()
                        .flatMap(one -> one.words("id").stream())
                        .filter(id -> !id.equals(professional))
                        .findFirst());
    }

    private static Value.Mapping choice(String id) {
        return new Value.Mapping(Map.of("id", Value.text(id)));
    }

    /** Another choice at a moment, as its last. */
    public static Added choice(Manuscript talk, Pointer moment) {
        Pointer choices = moment.to("choices");
        int number = talk.at(choices).orElse(null) instanceof Value.Listing list
                ? list.elements().size()
                : 0;
        String base = talk.words(moment.to("id")).orElse("keuze") + "-" + (char) ('a' + Math.min(number, 25));
        String id = Ids.like(base, "keuze", talk);
        return added(choices, id, last(talk, choices), choice(id).fields());
    }

    /** Another ending. It comes before the last, which is there for all that is left. */
    public static Added ending(Manuscript talk, String title) {
        Pointer endings = Pointer.of("endings");
        String id = Ids.like(title, "afloop", talk);
        List<String> steps =
                talk.at(endings).orElse(null) instanceof Value.Listing list ? Pointer.steps(list) : List.of();
        Optional<String> after = steps.size() < 2 ? Optional.empty() : Optional.of(steps.get(steps.size() - 2));
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("id", Value.text(id));
        fields.put("title", Value.text(title));
        return added(endings, id, after, fields);
    }

    /** Somebody else in the talk; a parent with a card to fill in and a chair in the middle. */
    public static Added character(Manuscript talk, String name, String role) {
        String id = Ids.like(name, "persoon", talk);
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("id", Value.text(id));
        fields.put("name", Value.text(name));
        fields.put("role", Value.text(role));
        Pointer people = Pointer.of("characters");
        return added(people, id, last(talk, people), fields);
    }

    /** Something that the talk moves, from 0 to 100. */
    public static Added variable(Manuscript talk, String label, String of) {
        String id = Ids.like(label, "waarde", talk);
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("id", Value.text(id));
        fields.put("of", Value.text(of));
        fields.put("label", Value.text(label));
        fields.put("start", Value.number(50));
        fields.put("min", Value.number(0));
        fields.put("max", Value.number(100));
        Pointer variables = Pointer.of("variables");
        return added(variables, id, last(talk, variables), fields);
    }

    private static Added added(Pointer list, String id, Optional<String> after, Map<String, Value> fields) {
        return new Added(id, list.to(id), new Edit.Insert(list, after, new Value.Mapping(fields)));
    }

    private static Optional<String> last(Manuscript talk, Pointer list) {
        return talk.at(list).orElse(null) instanceof Value.Listing there
                        && !there.elements().isEmpty()
                ? Optional.of(Pointer.steps(there).getLast())
                : Optional.empty();
    }

    /** Takes a part of a list away; empty when it is not there any more. */
    public static Optional<Edit> remove(Manuscript talk, Pointer at) {
        return talk.at(at).map(before -> new Edit.Remove(at, before));
    }

    /**
     * Moves a part of a list one place up or down.
     *
     * @return empty when it stands at that end already
     */
    public static Optional<Edit> move(Manuscript talk, Pointer at, boolean up) {
        if (!(talk.at(at.parent()).orElse(null) instanceof Value.Listing list)) {
            return Optional.empty();
        }
        List<String> steps = Pointer.steps(list);
        int index = steps.indexOf(at.last());
        if (index < 0 || (up ? index == 0 : index == steps.size() - 1)) {
            return Optional.empty();
        }
        int before = up ? index - 2 : index + 1;
        return Optional.of(new Edit.Move(at, before < 0 ? Optional.empty() : Optional.of(steps.get(before))));
    }

    /**
     * Makes a moment another sort of moment. What both have in common stays, where the talk goes on to as well.
     *
     * @param prompt what is asked at first, for sorts that ask something
     */
    public static Optional<Edit> turn(Manuscript talk, Pointer moment, Spot.Kind kind, String prompt) {
        if (!(talk.at(moment).orElse(null) instanceof Value.Mapping before)) {
            return Optional.empty();
        }
        Optional<Value> to = before.elements("choices").stream()
                .flatMap(choice ->
                        choice instanceof Value.Mapping fields ? fields.find("to").stream() : Stream.<Value>empty())
                .findFirst()
                .or(() -> asked(before, "open").flatMap(open -> open.find("to")))
                .or(() -> asked(before, "pause").flatMap(pause -> pause.find("to")));
        Value.Mapping bare = before.without("open").without("pause").without("dilemma");
        Value.Mapping after = switch (kind) {
            case OPEN -> bare.without("choices").with("open", asking(prompt, to));
            case PAUSE -> silent(bare).without("choices").with("pause", asking(prompt, to));
            case DILEMMA -> withChoices(bare, to).with("dilemma", Value.text(prompt));
            default -> withChoices(bare, to);
        };
        return Optional.of(new Edit.Put(moment, Optional.of(before), Optional.of(after)));
    }

    private static Optional<Value.Mapping> asked(Value.Mapping moment, String field) {
        return moment.find(field).filter(Value.Mapping.class::isInstance).map(Value.Mapping.class::cast);
    }

    private static Value.Mapping asking(String prompt, Optional<Value> to) {
        Value.Mapping asking = new Value.Mapping(Map.of("prompt", Value.text(prompt)));
        return to.map(value -> asking.with("to", value)).orElse(asking);
    }

    /** Nobody speaks at a pause. */
    private static Value.Mapping silent(Value.Mapping moment) {
        Value.Mapping silent = moment;
        for (String field : List.of("speaker", "line", "body", "thought", "mood", "stop")) {
            silent = silent.without(field);
        }
        return silent;
    }

    private static Value.Mapping withChoices(Value.Mapping moment, Optional<Value> to) {
        if (moment.find("choices").isPresent()) {
            return moment;
        }
        String id = moment.words("id").orElse("keuze");
        Value.Mapping first = choice(id + "-a");
        return moment.with(
                "choices",
                new Value.Listing(
                        List.of(to.map(value -> first.with("to", value)).orElse(first), choice(id + "-b"))));
    }
}
