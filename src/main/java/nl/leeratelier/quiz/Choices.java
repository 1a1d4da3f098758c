package nl.leeratelier.quiz;

import java.util.List;
import java.util.Set;
import nl.leeratelier.quiz.Item.Option;

/** What there was to pick in an item that offers options. What is typed or made of parts offers none. */
final class Choices {

    private Choices() {}

    /** The ids of what can be picked, in the order of the file; empty for items of other types. */
    static List<String> of(Item item) {
        return switch (item) {
            case Item.Single single -> ids(single.options());
            case Item.Multiple multiple -> ids(multiple.options());
            case Item.TrueFalse ignored -> Answers.TRUE_OR_FALSE;
            case Item.Hotspot hotspot ->
                hotspot.marks().stream().flatMap(mark -> mark.id().stream()).toList();
            default -> List.of();
        };
    }

    /** The ids of what is right to pick. */
    static Set<String> right(Item item) {
        return of(item).isEmpty() ? Set.of() : Set.copyOf(Answers.right(item));
    }

    private static List<String> ids(List<Option> options) {
        return options.stream().map(Option::id).toList();
    }
}
