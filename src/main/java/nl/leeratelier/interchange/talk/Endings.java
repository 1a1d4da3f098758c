package nl.leeratelier.interchange.talk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leeratelier.interchange.Note;
import nl.leeratelier.interchange.items.Ids;
import nl.leeratelier.manuscript.Value;

/**
 * The ends of a story. A talk of ours ends in the first ending whose conditions hold: that the choice was made which leads there, or
 * where several do, that a variable stands as each of them sets it. The last has no condition: the one that most lead to.
 */
final class Endings {

    private static final String VARIABLE = "afloop";

    private final List<Story.End> ends;
    private final Map<String, Integer> leads = new LinkedHashMap<>();
    private final Map<String, List<String>> words = new LinkedHashMap<>();
    private final Map<String, String> saidBefore = new HashMap<>();
    private final Set<String> reached;
    private final String last;

    Endings(Story story) {
        reached = reached(story);
        ends = story.ends();
        ends.forEach(end -> leads.put(end.key(), 0));
        Map<String, Integer> found = new HashMap<>();
        for (Story.Moment moment : story.moments()) {
            targets(moment).forEach(to -> {
                leads.computeIfPresent(to, (key, count) -> count + 1);
                if (reached.contains(moment.key())) {
                    found.merge(to, 1, Integer::sum);
                }
            });
        }
        last = ends.stream()
                .map(Story.End::key)
                .max(Comparator.comparing((String key) -> found.getOrDefault(key, 0))
                        .thenComparing(key -> leads.getOrDefault(key, 0)))
                .orElse("");
    }

    /** What one can come to from the start, moments and ends. */
    private static Set<String> reached(Story story) {
        Map<String, List<String>> next = new HashMap<>();
        story.moments().forEach(moment -> next.putIfAbsent(moment.key(), targets(moment)));
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(story.start()));
        while (!open.isEmpty()) {
            String key = open.pop();
            if (reached.add(key)) {
                open.addAll(next.getOrDefault(key, List.of()));
            }
        }
        return reached;
    }

    private static List<String> targets(Story.Moment moment) {
        return moment.choices().isEmpty()
                ? moment.next().stream().toList()
                : moment.choices().stream()
                        .flatMap(choice -> choice.target().stream())
                        .toList();
    }

    boolean isOne(String key) {
        return leads.containsKey(key);
    }

    /** Whether one can come here from the start. */
    boolean isReached(String key) {
        return reached.contains(key);
    }

    /** Whether the talk only ends here when something was chosen that leads here. */
    boolean needsChoice(String key) {
        return isOne(key) && !key.equals(last);
    }

    /** What a choice does so that the talk ends here; empty when nothing is needed. */
    Optional<String> effect(String key, String choice, String said) {
        if (!isOne(key)) {
            return Optional.empty();
        }
        words.computeIfAbsent(key, none -> new ArrayList<>()).add(said);
        if (key.equals(last)) {
            return Optional.empty();
        }
        saidBefore.putIfAbsent(key, choice);
        return leads.getOrDefault(key, 0) > 1 ? Optional.of(VARIABLE + " +" + number(key)) : Optional.empty();
    }

    /** What leads here of itself. */
    void leadsOfItself(String key, String from) {
        words.computeIfAbsent(key, none -> new ArrayList<>()).add(from);
    }

    /** The variable that tells which end comes, if one is needed. */
    Optional<Value> variable() {
        int most = ends.stream()
                .map(Story.End::key)
                .filter(this::isByVariable)
                .mapToInt(this::number)
                .max()
                .orElse(0);
        if (most == 0) {
            return Optional.empty();
        }
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("id", Value.text(VARIABLE));
        fields.put("of", Value.text("family"));
        fields.put("label", Value.text("Afloop"));
        fields.put("start", Value.number(0));
        fields.put("min", Value.number(0));
        fields.put("max", Value.number(most));
        fields.put("visible", Value.text("never"));
        return Optional.of(new Value.Mapping(fields));
    }

    /** Ends in the order in which ours are written: the one without a condition last. */
    List<Story.End> ordered() {
        return Stream.concat(
                        ends.stream().filter(end -> !end.key().equals(last)),
                        ends.stream().filter(end -> end.key().equals(last)))
                .toList();
    }

    /** The endings, in that order. To be asked when all choices were written. */
    List<Value> values() {
        Ids ids = new Ids();
        return ordered().stream().map(end -> value(end, ids)).toList();
    }

    /** What became of an end: where several are, who ends in which. */
    List<Note> notes(Story.End end) {
        List<Note> notes = new ArrayList<>(end.notes());
        String from = words.getOrDefault(end.key(), List.of()).stream()
                .distinct()
                .map(said -> "‘" + said + "’")
                .collect(Collectors.joining(", "));
        if (isByVariable(end.key())) {
            notes.add(Note.changed("ending-by-variable", from));
        } else if (saidBefore.containsKey(end.key())) {
            notes.add(Note.changed("ending-by-choice", from));
        } else if (ends.size() > 1 && end.key().equals(last)) {
            notes.add(Note.changed("ending-last", from));
        }
        if (!isReached(end.key())) {
            notes.add(Note.changed("orphan-ending"));
        }
        return notes;
    }

    private Value value(Story.End end, Ids ids) {
        Map<String, Value> fields = new LinkedHashMap<>();
        TalkWriting.put(fields, "id", ids.of(end.title(), "afloop"));
        TalkWriting.put(fields, "title", end.title());
        if (isByVariable(end.key())) {
            fields.put("if", Value.Listing.of(List.of(VARIABLE + " = " + number(end.key()))));
        } else if (saidBefore.containsKey(end.key())) {
            fields.put("if", Value.Listing.of(List.of("said(" + saidBefore.get(end.key()) + ")")));
        }
        TalkWriting.put(fields, "text", end.text());
        return new Value.Mapping(fields);
    }

    private boolean isByVariable(String key) {
        return !key.equals(last) && leads.getOrDefault(key, 0) > 1;
    }

    /** From 1, in the order of those that need one. */
    private int number(String key) {
        List<String> all =
                ends.stream().map(Story.End::key).filter(this::isByVariable).toList();
        return all.indexOf(key) + 1;
    }
}
