package nl.leeratelier.studio.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;

/** The fields and parts on the way to a place in a manuscript. */
public final class Way {

    private static final List<String> NAMING =
            List.of("title", "name", "label", "prompt", "words", "line", "question", "text", "left", "feeling", "fact");

    private Way() {}

    /**
     * One step of the way.
     *
     * @param field what is stepped into: a field, or the list that the part stands in
     * @param index of the part in its list; -1 of a field
     * @param title of a part that has one
     */
    public record Step(Field field, Pointer at, int index, Optional<String> title) {

        /** Whether this steps into a part of a list rather than into a field. */
        public boolean isPart() {
            return index >= 0;
        }
    }

    /** What a part is called: the first of its words that name it, or of the words that are right in it. */
    public static Optional<String> title(Value.Mapping part) {
        return NAMING.stream()
                .flatMap(name -> part.find(name).stream())
                .flatMap(value -> value instanceof Value.Text text ? Stream.of(text.text()) : Stream.empty())
                .map(Marks::unmarked)
                .findFirst()
                .or(() -> part.elements("accepted").stream().findFirst().flatMap(Value::words))
                .or(() -> part.elements("options").stream()
                        .filter(option -> option instanceof Value.Mapping one && isRight(one))
                        .findFirst()
                        .flatMap(option -> ((Value.Mapping) option).words("text")));
    }

    /** Whether an option is the right one. */
    public static boolean isRight(Value.Mapping option) {
        return option.words("correct").filter("true"::equals).isPresent();
    }

    /** The field whose words name the parts of a group. */
    public static Optional<Field> naming(List<Field> fields) {
        return NAMING.stream()
                .flatMap(name -> fields.stream().filter(field -> field.name().equals(name)))
                .filter(field -> field.shape() instanceof Shape.Words)
                .findFirst();
    }

    /** All steps to a place, as far as the form knows them. */
    public static List<Step> to(Form form, Manuscript manuscript, Pointer at) {
        List<Step> way = new ArrayList<>();
        Shape shape = form.root();
        Value value = manuscript.root();
        Pointer here = Pointer.ROOT;
        List<Field> last = new ArrayList<>();
        for (String step : at.steps()) {
            Pointer next = here.to(step);
            Optional<Value> inner = Pointer.of(step).in(value);
            if (shape.inner().isPresent() && value instanceof Value.Mapping mapping) {
                Optional<Field> field = shape.inner().get().field(step, mapping);
                if (field.isEmpty()) {
                    return way;
                }
                way.add(new Step(field.get(), next, -1, Optional.empty()));
                last.add(field.get());
                shape = field.get().shape();
            } else if (shape.inner().isPresent() && value instanceof Value.Listing list && inner.isPresent()) {
                Optional<String> title =
                        inner.get() instanceof Value.Mapping part ? title(part) : Value.words(inner.get());
                way.add(new Step(last.getLast(), next, Pointer.steps(list).indexOf(step), title));
                shape = shape.inner().get();
            } else {
                return way;
            }
            if (inner.isEmpty()) {
                return way;
            }
            value = inner.get();
            here = next;
        }
        return way;
    }

    /** The field at a place; of a part the list that it stands in. */
    public static Optional<Field> field(Form form, Manuscript manuscript, Pointer at) {
        List<Step> way = to(form, manuscript, at);
        return way.size() == at.steps().size() && !way.isEmpty()
                ? Optional.of(way.getLast().field())
                : Optional.empty();
    }

    /** Every mapping in a value, itself first. */
    static Stream<Value.Mapping> mappings(Value value) {
        return switch (value) {
            case Value.Mapping mapping ->
                Stream.concat(
                        Stream.of(mapping), mapping.fields().values().stream().flatMap(Way::mappings));
            case Value.Listing list -> list.elements().stream().flatMap(Way::mappings);
            case Value.Text ignored -> Stream.empty();
            case Value.Literal ignored -> Stream.empty();
        };
    }
}
