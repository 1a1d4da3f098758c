package nl.leeratelier.studio.talk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leeratelier.manuscript.Value;

/**
 * Where a way leads, as it is written.
 *
 * @param conditions all must hold; as they are written
 * @param go id of a moment, {@code end}, or empty as long as nobody said where
 */
public record Aim(List<String> conditions, String go) {

    public Aim {
        conditions = List.copyOf(conditions);
    }

    /** Where a way leads whatever happens. */
    public static Aim always(String go) {
        return new Aim(List.of(), go);
    }

    /** What stands in the field {@code to}; none when it is not there. */
    public static List<Aim> of(Optional<Value> to) {
        return switch (to.orElse(null)) {
            case Value.Text text -> List.of(always(text.text()));
            case Value.Literal literal -> List.of(always(literal.written()));
            case Value.Listing list ->
                list.elements().stream()
                        .filter(Value.Mapping.class::isInstance)
                        .map(Value.Mapping.class::cast)
                        .map(one ->
                                new Aim(words(one.find("if")), one.words("go").orElse("")))
                        .toList();
            case Value.Mapping ignored -> List.of();
            case null -> List.of();
        };
    }

    /** What stands in the field {@code to} when a way leads to these; empty when it leads nowhere. */
    public static Optional<Value> written(List<Aim> aims) {
        if (aims.stream().allMatch(aim -> aim.go().isEmpty() && aim.conditions().isEmpty())) {
            return Optional.empty();
        }
        if (aims.size() == 1 && aims.getFirst().conditions().isEmpty()) {
            return Optional.of(Value.text(aims.getFirst().go()));
        }
        List<Value> written = new ArrayList<>();
        for (Aim aim : aims) {
            Map<String, Value> fields = new LinkedHashMap<>();
            if (!aim.conditions().isEmpty()) {
                fields.put("if", Value.Listing.of(aim.conditions()));
            }
            if (!aim.go().isEmpty()) {
                fields.put("go", Value.text(aim.go()));
            }
            written.add(new Value.Mapping(fields));
        }
        return Optional.of(new Value.Listing(written));
    }

    /** The words of a list, or of one text alone; none when it holds no words. */
    public static List<String> words(Optional<Value> list) {
        return switch (list.orElse(null)) {
            case Value.Listing many ->
                many.elements().stream()
                        .flatMap(one -> Value.words(one).stream())
                        .toList();
            case Value.Text text -> List.of(text.text());
            case Value.Literal literal -> List.of(literal.written());
            case Value.Mapping ignored -> List.of();
            case null -> List.of();
        };
    }
}
