package nl.leeratelier.quiz;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leeratelier.learning.OwnWords;

/** What an answer to each type of item looks like. */
public final class Answers {

    /** The answers to a true-false item. */
    public static final List<String> TRUE_OR_FALSE = List.of("true", "false");

    /** Stands in a state for what was written to an open item, which is in the log only. */
    public static final String WRITTEN = "written";

    /** Own words are rated from 0 to this on each criterion. */
    public static final int MOST_STARS = 3;

    private Answers() {}

    /**
     * What may stand in an answer: ids, or {@code true} and {@code false}. Where an answer gives something to each part, the
     * ids of the parts; for matching these are the ids of both sides. None where the answer is typed.
     */
    public static List<String> ids(Item item) {
        return switch (item) {
            case Item.Single single -> ids(single.options());
            case Item.Multiple multiple -> ids(multiple.options());
            case Item.TrueFalse ignored -> TRUE_OR_FALSE;
            case Item.Ordering ordering ->
                ordering.elements().stream().map(Item.Element::id).toList();
            case Item.Paired paired -> paired.parts();
            case Item.Hotspot hotspot ->
                hotspot.marks().stream().flatMap(mark -> mark.id().stream()).toList();
            case Item.ShortAnswer ignored -> List.of();
            case Item.Open ignored -> List.of();
        };
    }

    private static List<String> ids(List<Item.Option> options) {
        return options.stream().map(Item.Option::id).toList();
    }

    /** The answer that earns the whole point, as one gives it; the first model answer of an open item. */
    public static List<String> right(Item item) {
        return switch (item) {
            case Item.Single single -> correct(single.options());
            case Item.Multiple multiple -> correct(multiple.options());
            case Item.TrueFalse statement -> List.of(String.valueOf(statement.answer()));
            case Item.Ordering ordering -> ids(ordering);
            case Item.Paired paired ->
                paired.parts().stream()
                        .map(part -> new Pairing(part, paired.right(part)).toString())
                        .toList();
            case Item.Hotspot hotspot ->
                ids(hotspot).stream().filter(hotspot.correct()::contains).toList();
            case Item.ShortAnswer typed -> List.of(typed.answer().example());
            case Item.Open open -> open.models().stream().limit(1).toList();
        };
    }

    /** Why this cannot be given as an answer to the item, as a translation key; empty when it can. Time is bounded by the item's size. */
    public static Optional<String> refusal(Item item, List<String> answer) {
        if (answer.isEmpty()) {
            return Optional.of("quiz.refusal.empty");
        }
        return switch (item) {
            case Item.Paired paired -> parts(paired, answer);
            case Item.ShortAnswer ignored -> one(answer).or(() -> TypedAnswer.refusal(answer.getFirst()));
            case Item.Open ignored -> one(answer).or(() -> ownWords(answer.getFirst()));
            case Item.Single ignored -> picks(item, answer, 1);
            case Item.TrueFalse ignored -> picks(item, answer, 1);
            case Item.Ordering ordering ->
                picks(item, answer, ordering.elements().size());
            case Item.Multiple ignored -> picks(item, answer, answer.size());
            case Item.Hotspot ignored -> picks(item, answer, answer.size());
        };
    }

    static Optional<String> unknownUnless(boolean known) {
        return known ? Optional.empty() : Optional.of("quiz.refusal.unknown");
    }

    private static Optional<String> one(List<String> answer) {
        return answer.size() == 1 ? Optional.empty() : Optional.of("quiz.refusal.too-many");
    }

    private static Optional<String> ownWords(String words) {
        return words.isBlank() ? Optional.of("quiz.refusal.empty") : OwnWords.refusal(words);
    }

    private static Optional<String> picks(Item item, List<String> answer, int size) {
        List<String> ids = ids(item);
        if (answer.size() > ids.size()) {
            return Optional.of("quiz.refusal.too-many");
        }
        if (!ids.containsAll(answer)) {
            return Optional.of("quiz.refusal.unknown");
        }
        return answer.size() == size && isOnce(answer) ? Optional.empty() : Optional.of("quiz.refusal.shape");
    }

    private static Optional<String> parts(Item.Paired item, List<String> answer) {
        List<String> parts = item.parts();
        if (answer.size() > parts.size()) {
            return Optional.of("quiz.refusal.too-many");
        }
        List<Pairing> pairs = pairs(answer);
        if (pairs.size() < answer.size() || !pairs.stream().map(Pairing::left).allMatch(parts::contains)) {
            return Optional.of("quiz.refusal.unknown");
        }
        return pairs.stream()
                .flatMap(pair -> item.refusal(pair.left(), pair.right()).stream())
                .findFirst()
                .or(() -> isOnce(pairs.stream().map(Pairing::left).toList())
                        ? Optional.empty()
                        : Optional.of("quiz.refusal.shape"));
    }

    private static boolean isOnce(List<String> ids) {
        return ids.stream().allMatch(new HashSet<String>()::add);
    }

    /** What a state keeps of an answer that was given: all of it, but not what was written in own words. */
    static List<String> kept(Item item, List<String> answer) {
        return item instanceof Item.Open ? List.of(WRITTEN) : List.copyOf(answer);
    }

    /** As {@link #kept}, with the self-rating of an open item; criteria in the order of the item. */
    static List<String> rated(Item.Open item, Map<String, Integer> scores) {
        return Stream.concat(
                        Stream.of(WRITTEN),
                        item.criteria().stream()
                                .map(Item.Criterion::id)
                                .filter(scores::containsKey)
                                .map(id -> id + "=" + scores.get(id)))
                .toList();
    }

    /** Why own words cannot be rated so, as a translation key. */
    static Optional<String> refusal(Item.Open item, Map<String, Integer> scores) {
        List<String> criteria = item.criteria().stream().map(Item.Criterion::id).toList();
        boolean fits = !scores.isEmpty()
                && criteria.containsAll(scores.keySet())
                && scores.values().stream().allMatch(score -> score >= 0 && score <= MOST_STARS);
        return fits ? Optional.empty() : Optional.of("quiz.refusal.rating");
    }

    /**
     * How own words were rated by who wrote them: 0 to {@value #MOST_STARS} by criterion, those not rated left out.
     *
     * @param answer as a state keeps it
     */
    public static Map<String, Integer> ratings(Item.Open item, List<String> answer) {
        Map<String, Integer> scores = new LinkedHashMap<>();
        for (Pairing pair : pairs(answer)) {
            if (pair.right().matches("[0-" + MOST_STARS + "]")
                    && item.criteria().stream().anyMatch(one -> one.id().equals(pair.left()))) {
                scores.put(pair.left(), Integer.parseInt(pair.right()));
            }
        }
        return scores;
    }

    /** Whether nothing is left open: some part of an answer may be, and own words may still be unrated. */
    public static boolean isComplete(Item item, List<String> answer) {
        return switch (item) {
            case Item.Open open ->
                !answer.isEmpty()
                        && ratings(open, answer).size() == open.criteria().size();
            default -> !answer.isEmpty() && !lacksParts(item, answer);
        };
    }

    /** Whether an answer leaves some of the parts of its item open. */
    static boolean lacksParts(Item item, List<String> answer) {
        return item instanceof Item.Paired paired
                && answer.size() < paired.parts().size();
    }

    /** What an answer gives to the parts of its item. */
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
