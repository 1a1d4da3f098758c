package nl.leeratelier.studio.talk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.leeratelier.manuscript.Value;

/** What decides how a talk may go: all of it but its words. Two talks with the same rules are played alike. */
public final class Rules {

    private static final Set<String> WORDS = Set.of(
            "title",
            "summary",
            "contentNote",
            "intro",
            "label",
            "name",
            "about",
            "knows",
            "fears",
            "hopes",
            "text",
            "why",
            "line",
            "body",
            "thought",
            "mood",
            "dilemma",
            "words",
            "feeling",
            "prompt",
            "protects",
            "costs",
            "followed");

    private Rules() {}

    /** Whether what stands in a field is only read, so that other words there change no rule. */
    public static boolean isRead(String field) {
        return WORDS.contains(field);
    }

    /** The same with every text emptied that only is read; that there is one stays visible. */
    public static Value of(Value talk) {
        return switch (talk) {
            case Value.Mapping mapping -> {
                Map<String, Value> fields = new LinkedHashMap<>();
                mapping.fields().forEach((field, value) -> fields.put(field, of(field, value)));
                yield new Value.Mapping(fields);
            }
            case Value.Listing listing ->
                new Value.Listing(listing.elements().stream().map(Rules::of).toList());
            case Value.Text text -> text;
            case Value.Literal literal -> literal;
        };
    }

    private static Value of(String field, Value value) {
        return WORDS.contains(field) && value instanceof Value.Text ? Value.text("") : of(value);
    }
}
