package nl.leeratelier.manuscript;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may stand in a content file. Immutable; equal when it says the same. */
public sealed interface Value {

    /** Words, of one line or of many. */
    record Text(String text) implements Value {}

    /**
     * A whole or decimal number, or {@code true} or {@code false}.
     *
     * @param written as it stands in the file
     */
    record Literal(String written) implements Value {

        private static final Pattern FORM = Pattern.compile("-?[0-9]{1,18}(?:\\.[0-9]{1,18})?|true|false");

        public Literal {
            if (!isLiteral(written)) {
                throw new IllegalArgumentException("No number and no flag: " + written);
            }
        }

        /** Whether this would be read as a number or a flag where it is written without quotes. */
        public static boolean isLiteral(String written) {
            return FORM.matcher(written).matches();
        }
    }

    /**
     * Fields by name, in order. Two with the same fields are equal, whatever their order.
     *
     * @param fields none of them empty
     */
    record Mapping(Map<String, Value> fields) implements Value {

        /** Without any field. */
        public static final Mapping EMPTY = new Mapping(Map.of());

        public Mapping {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        public Optional<Value> find(String field) {
            return Optional.ofNullable(fields.get(field));
        }

        /** The words or the literal of a field; empty when there are none. */
        public Optional<String> words(String field) {
            return find(field).flatMap(Value::words);
        }

        /** The elements of a field that is a list; none otherwise. */
        public List<Value> elements(String field) {
            return find(field).orElse(null) instanceof Listing list ? list.elements() : List.of();
        }

        /** The same with a field set, in its old place or as the last. */
        public Mapping with(String field, Value value) {
            Map<String, Value> changed = new LinkedHashMap<>(fields);
            changed.put(field, value);
            return new Mapping(changed);
        }

        /** The same without a field. */
        public Mapping without(String field) {
            Map<String, Value> changed = new LinkedHashMap<>(fields);
            changed.remove(field);
            return new Mapping(changed);
        }
    }

    /** A list. */
    record Listing(List<Value> elements) implements Value {

        /** Without any element. */
        public static final Listing EMPTY = new Listing(List.of());

        public Listing {
            elements = List.copyOf(elements);
        }

        /** A list of words. */
        public static Listing of(List<String> words) {
            return new Listing(words.stream().<Value>map(Text::new).toList());
        }

        Listing with(int index, Value element) {
            List<Value> changed = new ArrayList<>(elements);
            changed.set(index, element);
            return new Listing(changed);
        }

        Listing inserted(int index, Value element) {
            List<Value> changed = new ArrayList<>(elements);
            changed.add(index, element);
            return new Listing(changed);
        }

        Listing without(int index) {
            List<Value> changed = new ArrayList<>(elements);
            changed.remove(index);
            return new Listing(changed);
        }
    }

    /** The words, or the number or flag as written; empty for fields and lists. */
    static Optional<String> words(Value value) {
        return switch (value) {
            case Text text -> Optional.of(text.text());
            case Literal literal -> Optional.of(literal.written());
            case Mapping ignored -> Optional.empty();
            case Listing ignored -> Optional.empty();
        };
    }

    static Text text(String words) {
        return new Text(words);
    }

    static Literal number(int number) {
        return new Literal(Integer.toString(number));
    }

    static Literal flag(boolean flag) {
        return new Literal(Boolean.toString(flag));
    }
}
