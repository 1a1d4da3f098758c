package nl.leeratelier.studio.forms;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.forms.Shape.Group;
import nl.leeratelier.studio.forms.Shape.Sort;

/** Makes new parts. Authors never see ids: these are made of the words that a part begins with, and kept. */
public final class NewPart {

    private static final int LONGEST = 40;
    /** Words that mean something of their own where an id stands. */
    private static final Set<String> TAKEN = Set.of("end", "family", "missing");
    /** What a list of parts is named after where a part has no words yet; ids are for ever, so they do not follow the language. */
    private static final String UNNAMED = "deel";

    private NewPart() {}

    /**
     * A part with an id that nothing in the manuscript has, and with the words it begins with.
     *
     * @param sort of which it is to be, where there are sorts
     * @param words that name it; may be empty
     */
    public static Value.Mapping of(Group each, Optional<Sort> sort, String words, Manuscript manuscript) {
        Value.Mapping part = Value.Mapping.EMPTY;
        List<Field> fields = sort.map(each::fields).orElse(each.fields());
        if (fields.stream().anyMatch(field -> field.shape() instanceof Shape.Made)) {
            part = part.with("id", Value.text(id(words, manuscript)));
        }
        Optional<String> by = each.sorts().flatMap(Shape.Sorts::by);
        if (by.isPresent() && sort.isPresent()) {
            part = part.with(by.get(), Value.text(sort.get().name()));
        }
        Optional<Field> naming = Way.naming(fields);
        return naming.isPresent() && !words.isBlank()
                ? part.with(naming.get().name(), Value.text(words.strip()))
                : part;
    }

    /** An id made of words that nothing in the manuscript has. */
    public static String id(String words, Manuscript manuscript) {
        Set<String> taken = new HashSet<>(TAKEN);
        Way.mappings(manuscript.root()).forEach(mapping -> mapping.words("id").ifPresent(taken::add));
        String plain = plain(words);
        String first = plain.isEmpty() ? UNNAMED : plain;
        String id = first;
        for (int number = 2; taken.contains(id); number++) {
            id = first + "-" + number;
        }
        return id;
    }

    /** Lower-case letters, digits and hyphens; cut between words. */
    static String plain(String words) {
        String start = words.length() > 200 ? words.substring(0, 200) : words;
        String plain = Normalizer.normalize(start, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int cut = plain.lastIndexOf('-', LONGEST);
        return plain.substring(0, cut > 0 ? cut : LONGEST);
    }

    /** The same part once more, to stand beside it: every id in it is a new one. */
    public static Value.Mapping copy(Value.Mapping part, Manuscript manuscript) {
        return part.words("id").isEmpty()
                ? part
                : part.with("id", Value.text(id(Way.title(part).orElse(""), manuscript)));
    }

    /** What an author wrote, as it goes into a field; empty clears it. */
    public static Optional<Value> text(String written, Shape.Style style) {
        String plain = written.replace("\r\n", "\n").replace('\r', '\n').strip();
        String words = style == Shape.Style.LINE ? plain.replaceAll("\\s*\\n\\s*", " ") : plain;
        return words.isEmpty() ? Optional.empty() : Optional.of(Value.text(words));
    }

    /** Fields as they would be were all of these set. */
    static Value.Mapping with(Value.Mapping part, Map<String, Value> more) {
        Value.Mapping changed = part;
        for (Map.Entry<String, Value> field : more.entrySet()) {
            changed = changed.with(field.getKey(), field.getValue());
        }
        return changed;
    }
}
