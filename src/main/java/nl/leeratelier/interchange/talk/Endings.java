package nl.leeratelier.interchange.talk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Map<String, String> saidBefore = new LinkedHashMap<>();
    private final List<String> ofThemselves = new ArrayList<>();
    private final String last;

    Endings(Story story) {
        ends = story.ends();
        ends.forEach(end -> leads.put(end.key(), 0));
        Map<String, Integer> bare = new LinkedHashMap<>();
        for (Story.Moment moment : story.moments()) {
            moment.choices()
                    .forEach(choice -> choice.target().ifPresent(to -> leads.computeIfPresent(to, (k, n) -> n + 1)));
            if (moment.choices().isEmpty()) {
                moment.next().filter(leads::containsKey).ifPresent(to -> bare.merge(to, 1, Integer::sum));
            }
        }
        last = ends.stream()
                .map(Story.End::key)
                .max(Comparator.comparing((String key) -> bare.getOrDefault(key, 0))
                        .thenComparing(key -> leads.getOrDefault(key, 0)))
                .orElse("");
    }

    boolean isOne(String key) {
        return leads.containsKey(key);
    }

    /** What a choice does so that the talk ends here; empty when nothing is needed. */
    Optional<String> effect(String key, String choice) {
        int count = leads.getOrDefault(key, 0);
        if (!isOne(key) || key.equals(last)) {
            return Optional.empty();
        }
        saidBefore.putIfAbsent(key, choice);
        return count > 1 ? Optional.of(VARIABLE + " +" + number(key)) : Optional.empty();
    }

    /** Something leads here without a choice. */
    void leadsOfItself(String key) {
        ofThemselves.add(key);
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

    /** The endings, the one without a condition last. To be asked when all choices were written. */
    List<Value> values() {
        List<Value> values = new ArrayList<>();
        Ids ids = new Ids();
        for (Story.End end : ends) {
            if (!end.key().equals(last)) {
                values.add(value(end, ids));
            }
        }
        ends.stream().filter(end -> end.key().equals(last)).forEach(end -> values.add(value(end, ids)));
        return values;
    }

    /** What became of an end. */
    List<Note> notes(Story.End end) {
        List<Note> notes = new ArrayList<>(end.notes());
        if (isByVariable(end.key())) {
            notes.add(Note.changed("ending-by-variable"));
        } else if (saidBefore.containsKey(end.key())) {
            notes.add(Note.changed("ending-by-choice"));
        } else if (!end.key().equals(last) && ofThemselves.contains(end.key())) {
            notes.add(Note.leftOut("ending-unreachable"));
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
