package nl.leeratelier.quiz;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an answer to each type of item looks like. */
public final class Answers {

    /** The answers to a true-false item. */
    public static final List<String> TRUE_OR_FALSE = List.of("true", "false");

    private Answers() {}

    /** What may stand in an answer: ids, or {@code true} and {@code false}. For matching, the ids of both sides. */
    public static List<String> ids(Item item) {
        return switch (item) {
            case Item.Single single ->
                single.options().stream().map(Item.Option::id).toList();
            case Item.Multiple multiple ->
                multiple.options().stream().map(Item.Option::id).toList();
            case Item.TrueFalse ignored -> TRUE_OR_FALSE;
            case Item.Ordering ordering ->
                ordering.elements().stream().map(Item.Element::id).toList();
            case Item.Matching matching ->
                matching.pairs().stream().map(Item.Pair::id).toList();
            case Item.Hotspot hotspot ->
                hotspot.marks().stream().flatMap(mark -> mark.id().stream()).toList();
        };
    }

    /** The answer that earns the whole point. */
    public static List<String> right(Item item) {
        return switch (item) {
            case Item.Single single -> correct(single.options());
            case Item.Multiple multiple -> correct(multiple.options());
            case Item.TrueFalse statement -> List.of(String.valueOf(statement.answer()));
            case Item.Ordering ordering -> ids(ordering);
            case Item.Matching matching ->
                ids(matching).stream().map(id -> id + "=" + id).toList();
            case Item.Hotspot hotspot ->
                ids(hotspot).stream().filter(hotspot.correct()::contains).toList();
        };
    }

    /** Why this cannot be an answer to the item, as a translation key; empty when it can. Time is bounded by the item's size. */
    public static Optional<String> refusal(Item item, List<String> answer) {
        List<String> ids = ids(item);
        if (answer.isEmpty()) {
            return Optional.of("quiz.refusal.empty");
        }
        if (answer.size() > ids.size()) {
            return Optional.of("quiz.refusal.too-many");
        }
        List<Pairing> pairs =
                answer.stream().map(Pairing::parse).flatMap(Optional::stream).toList();
        boolean known = item instanceof Item.Matching
                ? pairs.size() == answer.size()
                        && pairs.stream().allMatch(p -> ids.contains(p.left()) && ids.contains(p.right()))
                : ids.containsAll(answer);
        if (!known) {
            return Optional.of("quiz.refusal.unknown");
        }
        Stream<String> given = item instanceof Item.Matching ? pairs.stream().map(Pairing::left) : answer.stream();
        boolean once = given.allMatch(new HashSet<String>()::add);
        return once && fits(item, answer) ? Optional.empty() : Optional.of("quiz.refusal.shape");
    }

    private static boolean fits(Item item, List<String> answer) {
        return switch (item) {
            case Item.Single ignored -> answer.size() == 1;
            case Item.TrueFalse ignored -> answer.size() == 1;
            case Item.Ordering ordering -> answer.size() == ordering.elements().size();
            case Item.Multiple ignored -> true;
            case Item.Matching ignored -> true;
            case Item.Hotspot ignored -> true;
        };
    }

    /** Whether nothing is left open: a matching answer may still lack pairs. */
    public static boolean isComplete(Item item, List<String> answer) {
        return item instanceof Item.Matching matching
                ? answer.size() == matching.pairs().size()
                : !answer.isEmpty();
    }

    /** The pairs in an answer to a matching item. */
    public static List<Pairing> pairs(List<String> answer) {
        return answer.stream().map(Pairing::parse).flatMap(Optional::stream).toList();
    }

    private static List<String> correct(List<Item.Option> options) {
        return options.stream()
                .filter(Item.Option::correct)
                .map(Item.Option::id)
                .toList();
    }
}
