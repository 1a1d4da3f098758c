package nl.leeratelier.studio.talk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.roleplay.Variable;
import org.jspecify.annotations.Nullable;

/**
 * What authors call the parts of a talk, which its conditions and ways call by id.
 *
 * @param people names of characters by id
 * @param variables labels by id
 * @param choices what is said by each, by id
 * @param moments what is said or asked at each, by id
 * @param facts what a case may bring, by its name there
 */
public record Names(
        Map<String, String> people,
        Map<String, Gauge> variables,
        Map<String, String> choices,
        Map<String, String> moments,
        Map<String, String> facts) {

    /**
     * A variable as far as its author wrote it.
     *
     * @param of id of whose it is
     * @param min less than {@code max}
     */
    public record Gauge(String label, String of, int min, int max) {

        /** From the lowest to the highest value. */
        public int range() {
            return max - min;
        }
    }

    private static final int LOWEST = 0;
    private static final int HIGHEST = 100;

    public static Names of(Manuscript talk) {
        Value.Mapping root = talk.root();
        Map<String, String> choices = new LinkedHashMap<>();
        for (Value.Mapping moment : parts(root, "nodes")) {
            parts(moment, "choices")
                    .forEach(choice ->
                            name(choices, choice, "id", c -> c.words("words").orElse("")));
        }
        return new Names(
                named(root, "characters", "id", c -> c.words("name").orElse("")),
                named(root, "variables", "id", Names::gauge),
                choices,
                named(root, "nodes", "id", Names::wordsOf),
                named(root, "fromFile", "fact", f -> f.words("text").orElse("")));
    }

    /** The parts in a list of the manuscript; none when it is no list. */
    public static List<Value.Mapping> parts(Value.Mapping of, String field) {
        List<Value.Mapping> parts = new ArrayList<>();
        for (Value one : of.elements(field)) {
            if (one instanceof Value.Mapping part) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** What is said at a moment, or asked where nobody speaks; empty as long as nothing is written. */
    public static String wordsOf(Value.Mapping moment) {
        return moment.words("line")
                .or(() -> moment.find("pause").flatMap(Names::prompt))
                .or(() -> moment.find("open").flatMap(Names::prompt))
                .or(() -> moment.words("dilemma"))
                .orElse("");
    }

    private static Optional<String> prompt(Value asked) {
        return asked instanceof Value.Mapping fields ? fields.words("prompt") : Optional.empty();
    }

    private static <T> Map<String, T> named(
            Value.Mapping root, String field, String key, Function<Value.Mapping, T> name) {
        Map<String, T> names = new LinkedHashMap<>();
        parts(root, field).forEach(part -> name(names, part, key, name));
        return names;
    }

    private static <T> void name(
            Map<String, T> names, Value.Mapping part, String key, Function<Value.Mapping, T> name) {
        part.words(key).filter(id -> !id.isEmpty()).ifPresent(id -> names.putIfAbsent(id, name.apply(part)));
    }

    private static Gauge gauge(Value.Mapping variable) {
        int min = number(variable, "min", LOWEST);
        int max = number(variable, "max", HIGHEST);
        return new Gauge(
                variable.words("label").orElse(""),
                variable.words("of").orElse(Variable.FAMILY),
                Math.min(min, max),
                min == max ? min + 1 : Math.max(min, max));
    }

    private static int number(Value.Mapping fields, String field, int otherwise) {
        return fields.words(field)
                .filter(written -> written.matches("-?[0-9]{1,6}"))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }

    /** The name of a character; the id as long as there is none. */
    public String person(String id) {
        return orId(people.get(id), id);
    }

    /** The label of a variable; the id as long as there is none. */
    public String variable(String id) {
        Gauge gauge = variables.get(id);
        return orId(gauge == null ? "" : gauge.label(), id);
    }

    /** What is said by a choice; the id as long as nothing is. */
    public String choice(String id) {
        return orId(choices.get(id), id);
    }

    /** What a case brings; the name of the fact as long as nothing says so. */
    public String fact(String fact) {
        return orId(facts.get(fact), fact);
    }

    private static String orId(@Nullable String name, String id) {
        return name == null || name.isBlank() ? id : name;
    }
}
