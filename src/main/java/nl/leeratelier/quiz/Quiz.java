package nl.leeratelier.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.ActivityHead;

/**
 * Items to answer, one point each. Every attempt has the fixed items, and those that the rules draw for it.
 *
 * @param passMark percent that passes, 0 to 100
 * @param maximumAttempts 1 to 20; empty: unlimited
 * @param shuffle whether options are shuffled; elements to order and pairs to match always are
 * @param confidence whether one says of each answer how sure one is
 * @param order in which an attempt puts its items
 * @param items that every attempt has, in the order they are written
 * @param bank items that only draws put
 * @param draws what is drawn for each attempt, rule by rule
 * @param files all that its items come from, its own file first
 */
public record Quiz(
        ActivityHead head,
        Optional<String> intro,
        int passMark,
        OptionalInt maximumAttempts,
        Feedback feedback,
        boolean shuffle,
        boolean confidence,
        Limits limits,
        ItemOrder order,
        List<Item> items,
        List<Item> bank,
        List<Draw> draws,
        List<String> files)
        implements Activity {

    /** When the trainee learns what was right. */
    public enum Feedback {
        /** After each answer, which is final then. */
        AT_ONCE,
        /** After handing in; until then answers may change. */
        AT_END,
        /** When the quiz has closed for everybody; until then only the score. Answers may change until handing in. */
        AFTER_CLOSING
    }

    /** In which order an attempt puts its items. */
    public enum ItemOrder {
        /** The fixed items as written, then what was drawn, rule by rule. */
        AS_LISTED,
        /** By the steps of the Meldcode, those without a step last; within a step as listed. */
        BY_STEP
    }

    public Quiz {
        items = List.copyOf(items);
        bank = List.copyOf(bank);
        draws = List.copyOf(draws);
    }

    Quiz with(List<Draw> linked, List<String> from) {
        return new Quiz(
                head,
                intro,
                passMark,
                maximumAttempts,
                feedback,
                shuffle,
                confidence,
                limits,
                order,
                items,
                bank,
                linked,
                from);
    }

    @Override
    public Duration waitBetweenAttempts() {
        return Duration.ofHours(limits.hoursBetween());
    }

    @Override
    public Optional<Instant> closesAt() {
        return limits.closesAt();
    }

    /** Everything that an attempt may put, each item once; the fixed ones first. */
    public List<Item> all() {
        Map<String, Item> all = new LinkedHashMap<>();
        Stream.of(items.stream(), draws.stream().flatMap(draw -> draw.candidates().items().stream()))
                .flatMap(part -> part)
                .forEach(item -> all.putIfAbsent(item.id(), item));
        return List.copyOf(all.values());
    }

    /** What an attempt may put by this id, if there is such an item. */
    public Optional<Item> item(String id) {
        return all().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** How many items an attempt has, when each rule finds enough. */
    public int length() {
        return items.size() + draws.stream().mapToInt(Draw::count).sum();
    }
}
