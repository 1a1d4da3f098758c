package nl.leeratelier.quiz;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.leeratelier.content.Fields;
import nl.leeratelier.content.Place;
import nl.leeratelier.content.SourceKey;

/**
 * A rule by which every attempt gets items at random, of those that count for the score.
 *
 * @param count how many, from 1
 * @param from ids of quizzes of the same programme whose items may be drawn; empty: the quiz's own bank
 * @param step only items of this step
 * @param level only items of this level
 * @param findings only items that test one of these findings; empty: whatever they test
 * @param candidates what may be drawn; empty until the quiz is linked
 */
public record Draw(
        int count,
        List<String> from,
        OptionalInt step,
        Optional<Tags.Level> level,
        List<SourceKey> findings,
        Candidates candidates,
        Place place) {

    /**
     * Items that may be drawn. No record: those of other quizzes are written there and not here, and whoever walks through
     * what is written in a quiz must not find them twice.
     */
    public static final class Candidates {

        private final List<Item> items;

        Candidates(List<Item> items) {
            this.items = List.copyOf(items);
        }

        public List<Item> items() {
            return items;
        }
    }

    static Draw read(Fields fields) {
        Optional<Tags.Level> level =
                fields.has("level") ? Optional.of(fields.oneOf("level", Tags.Level.class)) : Optional.empty();
        return new Draw(
                fields.number("count", 1, QuizReader.MOST_ITEMS),
                fields.texts("from"),
                fields.optionalNumber("step", 1, 5),
                level,
                fields.optionalSources("findings"),
                new Candidates(List.of()),
                fields.place());
    }

    /** Whether the rule asks for such an item. */
    boolean fits(Item.Head item) {
        Tags tags = item.tags();
        return (step.isEmpty() || step.equals(tags.step()))
                && (level.isEmpty() || level.equals(tags.level()))
                && (findings.isEmpty() || findings.stream().anyMatch(item.tested()::contains));
    }

    Draw with(List<Item> found) {
        return new Draw(count, from, step, level, findings, new Candidates(found), place);
    }
}
