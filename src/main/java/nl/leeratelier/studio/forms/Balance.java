package nl.leeratelier.studio.forms;

import java.util.List;
import java.util.Optional;
import nl.leeratelier.manuscript.Value;

/**
 * Whether right answers can be guessed by where they stand or by how long they are.
 *
 * @param questions of which one option is right
 * @param first in how many of those the right one stands first
 * @param longest in how many of those the right one is the longest
 */
public record Balance(int questions, int first, int longest) {

    /** Counts the items of a quiz. */
    public static Balance of(Value.Listing items) {
        int questions = 0;
        int first = 0;
        int longest = 0;
        for (Value item : items.elements()) {
            List<Value.Mapping> options = options(item);
            Optional<Value.Mapping> right =
                    options.stream().filter(Balance::isRight).findFirst();
            if (right.isPresent()) {
                questions++;
                first += options.getFirst().equals(right.get()) ? 1 : 0;
                int length = length(right.get());
                longest += options.stream()
                                .filter(option -> !option.equals(right.get()))
                                .allMatch(option -> length(option) < length)
                        ? 1
                        : 0;
            }
        }
        return new Balance(questions, first, longest);
    }

    private static List<Value.Mapping> options(Value item) {
        return item instanceof Value.Mapping mapping
                        && mapping.words("type").filter("single"::equals).isPresent()
                ? mapping.elements("options").stream()
                        .filter(Value.Mapping.class::isInstance)
                        .map(Value.Mapping.class::cast)
                        .toList()
                : List.of();
    }

    private static boolean isRight(Value.Mapping option) {
        return option.words("correct").filter("true"::equals).isPresent();
    }

    private static int length(Value.Mapping option) {
        return option.words("text").map(String::length).orElse(0);
    }
}
