package nl.leeratelier.studio.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leeratelier.content.Wording;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;

/**
 * A translation beside its original. Pure.
 *
 * @param rows every text of the original, in the order of the activity
 * @param leftovers what the translation says of texts that the original has no more, or says twice
 */
public record Sheet(List<Row> rows, List<Leftover> leftovers) {

    static final String TEXTS = "texts";
    static final String AT = "at";
    static final String WAS = "was";
    static final String TEXT = "text";

    public Sheet {
        rows = List.copyOf(rows);
        leftovers = List.copyOf(leftovers);
    }

    /**
     * A text without an original.
     *
     * @param place where it stands in the translation
     */
    public record Leftover(Pointer place, Value element) {

        /** What it translates; empty when nobody knows. */
        public String was() {
            return words(WAS);
        }

        public String text() {
            return words(TEXT);
        }

        private String words(String field) {
            return element instanceof Value.Mapping one ? one.words(field).orElse("") : "";
        }

        /** Takes it out. */
        public Edit remove() {
            return new Edit.Remove(place, element);
        }
    }

    /** Lays a translation beside what can be translated. Total, whatever the translation holds. */
    public static Sheet of(List<Wording> wordings, Manuscript translation) {
        Value.Listing texts =
                translation.root().find(TEXTS).orElse(null) instanceof Value.Listing list ? list : Value.Listing.EMPTY;
        Map<String, Value> said = new LinkedHashMap<>();
        List<String> steps = Pointer.steps(texts);
        for (int index = 0; index < steps.size(); index++) {
            said.put(steps.get(index), texts.elements().get(index));
        }
        Map<String, Value> left = new LinkedHashMap<>(said);
        List<Row> rows = new ArrayList<>();
        Optional<String> before = Optional.empty();
        for (Wording wording : wordings) {
            Optional<Value.Mapping> own = Optional.ofNullable(said.get(wording.at()))
                    .filter(Value.Mapping.class::isInstance)
                    .map(Value.Mapping.class::cast);
            rows.add(new Row(wording, own, before));
            if (own.isPresent()) {
                left.remove(wording.at());
                before = Optional.of(wording.at());
            }
        }
        List<Leftover> leftovers = left.entrySet().stream()
                .map(one -> new Leftover(Pointer.of(TEXTS, one.getKey()), one.getValue()))
                .toList();
        return new Sheet(rows, leftovers);
    }

    /** How many texts need a translation. */
    public int needed() {
        return (int) rows.stream().filter(row -> row.original().isNeeded()).count();
    }

    /** How many of them are as they should be. */
    public int done() {
        return (int) rows.stream()
                .filter(row -> row.original().isNeeded() && row.state() == Row.State.DONE)
                .count();
    }

    /** How many texts stand so. */
    public int count(Row.State state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }

    /** A row by where its original stands. */
    public Optional<Row> row(String at) {
        return rows.stream().filter(row -> row.original().at().equals(at)).findFirst();
    }
}
