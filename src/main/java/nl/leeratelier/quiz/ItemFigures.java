package nl.leeratelier.quiz;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is told of one item. {@link ItemAnalysis} says how each figure is found.
 *
 * @param people who had the item, each counted once
 * @param difficulty 0 to 1, higher is easier; empty while people are too few
 * @param discrimination -1 to 1; empty while people are too few, or where nothing varies
 * @param choices of items with options: each in the order of the file, and last who picked none
 * @param time median until the last answer
 */
public record ItemFigures(
        Item item,
        int people,
        OptionalDouble difficulty,
        OptionalDouble discrimination,
        List<Choice> choices,
        Optional<Duration> time) {

    /**
     * How many picked an option.
     *
     * @param id of the option; empty for picking none
     * @param share of all who had the item, 0 to 1
     * @param upper share of the upper group, if there are groups
     * @param lower share of the lower group, if there are groups
     */
    public record Choice(
            String id, boolean right, int people, double share, OptionalDouble upper, OptionalDouble lower) {}

    /** What one may conclude of an item, in a word. Thresholds by Ebel and Frisbie, Essentials of Educational Measurement, 1991. */
    public enum Verdict {
        /** Too few people, or nothing varies. */
        UNKNOWN,
        /** Who does the rest well, does this less well: look at the key and the wording. */
        AGAINST,
        /** Below 0.20. */
        WEAK,
        /** From 0.20. */
        FAIR,
        /** From 0.30. */
        GOOD
    }

    static ItemFigures tooFew(Item item, int people) {
        return new ItemFigures(
                item, people, OptionalDouble.empty(), OptionalDouble.empty(), List.of(), Optional.empty());
    }

    /** Whether enough people had it to tell more than how many they were. */
    public boolean isTold() {
        return difficulty.isPresent();
    }

    public Verdict verdict() {
        if (discrimination.isEmpty()) {
            return Verdict.UNKNOWN;
        }
        double r = discrimination.getAsDouble();
        if (r < 0) {
            return Verdict.AGAINST;
        }
        return r < 0.2 ? Verdict.WEAK : r < 0.3 ? Verdict.FAIR : Verdict.GOOD;
    }
}
