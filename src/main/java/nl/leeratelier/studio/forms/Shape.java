package nl.leeratelier.studio.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leeratelier.manuscript.Value;

/** What can stand in a field, and so how it is asked. */
public sealed interface Shape {

    /** The fields of what lies in it: of a group, or of each part of a list. */
    default Optional<Group> inner() {
        return switch (this) {
            case Group group -> Optional.of(group);
            case Looks looks -> Optional.of(looks.group());
            case Parts parts -> Optional.of(parts.each());
            case Criteria criteria -> Optional.of(criteria.own().each());
            default -> Optional.empty();
        };
    }

    /** What it refers to, where it does. */
    default Optional<Target> target() {
        return switch (this) {
            case Reference reference -> Optional.of(reference.to());
            case References references -> Optional.of(references.to());
            case Numbered numbered -> Optional.of(numbered.to());
            default -> Optional.empty();
        };
    }

    /** How words are written. */
    enum Style {
        LINE,
        TEXT,
        MARKDOWN
    }

    /** @param longest in characters */
    record Words(Style style, int longest) implements Shape {}

    /** Both bounds count. */
    record Number(boolean whole, Optional<BigDecimal> least, Optional<BigDecimal> most) implements Shape {

        private static final int FEW = 5;

        /** Every number that fits, where they are few; empty otherwise. */
        public List<String> each() {
            if (!whole || least.isEmpty() || most.isEmpty()) {
                return List.of();
            }
            int first = least.get().intValueExact();
            int last = most.get().intValueExact();
            return last - first >= FEW
                    ? List.of()
                    : IntStream.rangeClosed(first, last)
                            .mapToObj(Integer::toString)
                            .toList();
        }
    }

    /** Yes or no. */
    record Flag() implements Shape {}

    /** One of a few words. */
    record OneOf(List<String> words) implements Shape {}

    /** Some of a few numbers. */
    record SomeOf(List<String> numbers) implements Shape {}

    /** A date. */
    record Day() implements Shape {}

    /** An id of its own: made when the part is made, and kept. */
    record Made() implements Shape {}

    /** Always the same words. */
    record Fixed(String words) implements Shape {}

    /** The id of something else. */
    record Reference(Target to) implements Shape {}

    /** The number of something else. */
    record Numbered(Target to, int least, int most) implements Shape {

        /** Whether the number may be chosen here. */
        public boolean holds(int number) {
            return number >= least && number <= most;
        }
    }

    /** Ids of other things. */
    record References(Target to, int least) implements Shape {}

    /** Keys of sources. */
    record Citations(int least) implements Shape {}

    /** A list of words. */
    record Lines(int least, int most, Words each) implements Shape {}

    /** What a talk is steered by. */
    enum Steering implements Shape {
        /** What it does to variables. */
        EFFECTS,
        /** What it does to the six scales of a parent. */
        MOVES,
        /** What must hold. */
        CONDITIONS,
        /** Where it leads. */
        TARGETS,
        /** Points by criterion. */
        SCORES
    }

    /** What somebody looks like. */
    record Looks(Group group) implements Shape {}

    /** A list of parts that have fields of their own. */
    record Parts(Group each, int least, int most) implements Shape {}

    /** Either criteria of a rubric, or own ones. */
    record Criteria(References chosen, Parts own) implements Shape {}

    /**
     * Fields that belong together.
     *
     * @param fields those that are always there
     * @param sorts of which it is one, if there are sorts
     */
    record Group(List<Field> fields, Optional<Sorts> sorts) implements Shape {

        public Group {
            fields = List.copyOf(fields);
        }

        /** The fields of a part as it stands now. */
        public List<Field> fields(Value.Mapping part) {
            return sorts.flatMap(all -> all.of(part)).map(this::fields).orElse(fields);
        }

        /** The fields of a part of this sort. */
        public List<Field> fields(Sort sort) {
            return Stream.concat(fields.stream(), sort.fields().stream()).toList();
        }

        /** All fields, of whatever sort; those of the same name once for each sort that has them. */
        public List<Field> all() {
            List<Field> all = new ArrayList<>(fields);
            sorts.ifPresent(some -> some.each().forEach(sort -> all.addAll(sort.fields())));
            return List.copyOf(all);
        }

        /** The field that names a part by the number of something else; empty where parts have words or ids of their own. */
        public Optional<Field> numbered() {
            return fields.stream()
                    .filter(field -> field.shape() instanceof Numbered)
                    .findFirst();
        }

        /** A field of a part as it stands now. */
        public Optional<Field> field(String name, Value.Mapping part) {
            return fields(part).stream()
                    .filter(field -> field.name().equals(name))
                    .findFirst();
        }
    }

    /**
     * The sorts that a part can be of.
     *
     * @param by the field that says which; empty: it is told by which first field is there, or else by any
     */
    record Sorts(Optional<String> by, List<Sort> each) {

        public Sorts {
            each = List.copyOf(each);
        }

        /** Of which sort a part is; empty when that is not clear. */
        public Optional<Sort> of(Value.Mapping part) {
            if (by.isPresent()) {
                Optional<String> name = part.words(by.get());
                return each.stream()
                        .filter(sort -> name.filter(sort.name()::equals).isPresent())
                        .findFirst();
            }
            return each.stream()
                    .filter(sort -> part.find(sort.fields().getFirst().name()).isPresent())
                    .findFirst()
                    .or(() -> each.stream()
                            .filter(sort -> sort.fields().stream()
                                    .anyMatch(field -> part.find(field.name()).isPresent()))
                            .findFirst());
        }

        /** Those that have the same fields as this one, itself among them: one can be changed into the other. */
        public List<Sort> like(Sort sort) {
            return each.stream()
                    .filter(other -> other.fields().equals(sort.fields()))
                    .toList();
        }
    }

    /** One sort of part. */
    record Sort(String name, List<Field> fields) {

        public Sort {
            fields = List.copyOf(fields);
        }
    }
}
