package nl.leeratelier.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leeratelier.quiz.Item;

/**
 * Whether the right option of items with one right option gives itself away.
 *
 * @param items how many such items there are
 * @param positions how often the right option stands first, second and so on, as written
 * @param longest in how many it is longer than every other
 * @param rightLength mean length of right options, in characters
 * @param wrongLength mean length of the others
 */
record ItemBalance(int items, List<Integer> positions, int longest, double rightLength, double wrongLength) {

    static ItemBalance of(List<Item> all) {
        List<List<Item.Option>> items = all.stream()
                .filter(Item.Single.class::isInstance)
                .map(item -> ((Item.Single) item).options())
                .filter(options -> options.stream().anyMatch(Item.Option::correct))
                .toList();
        int[] positions = new int[items.stream().mapToInt(List::size).max().orElse(0)];
        items.forEach(options -> positions[right(options)]++);
        return new ItemBalance(
                items.size(),
                Arrays.stream(positions).boxed().toList(),
                (int) items.stream().filter(ItemBalance::isLongest).count(),
                mean(items, true),
                mean(items, false));
    }

    private static int right(List<Item.Option> options) {
        return IntStream.range(0, options.size())
                .filter(i -> options.get(i).correct())
                .findFirst()
                .orElseThrow();
    }

    private static boolean isLongest(List<Item.Option> options) {
        Item.Option right = options.get(right(options));
        return options.stream()
                .filter(option -> option != right)
                .allMatch(option -> option.text().length() < right.text().length());
    }

    private static double mean(List<List<Item.Option>> items, boolean correct) {
        return items.stream()
                .flatMap(List::stream)
                .filter(option -> option.correct() == correct)
                .collect(Collectors.averagingInt(option -> option.text().length()));
    }
}
