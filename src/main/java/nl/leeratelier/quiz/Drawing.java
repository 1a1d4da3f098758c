package nl.leeratelier.quiz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.leeratelier.content.Programme;

/** Which items an attempt gets: the fixed ones, and what the rules draw. Always the same for one seed. */
final class Drawing {

    private Drawing() {}

    /** The quiz with what its rules may draw from, as far as that is there. */
    static Quiz linked(Quiz quiz, Programme programme) {
        List<Draw> draws = quiz.draws().stream()
                .map(draw -> draw.with(candidates(quiz, draw, programme)))
                .toList();
        List<String> files = Stream.concat(
                        Stream.of(quiz.head().place().file()),
                        quiz.draws().stream()
                                .flatMap(draw -> draw.from().stream())
                                .flatMap(id -> other(programme, id))
                                .map(other -> other.head().place().file()))
                .distinct()
                .toList();
        return quiz.with(draws, files);
    }

    /** Never an item that every attempt has, and only what counts: else chance would decide over how many there are to score. */
    private static List<Item> candidates(Quiz quiz, Draw draw, Programme programme) {
        Set<String> taken = ids(quiz.items());
        Stream<Item> all = draw.from().isEmpty()
                ? quiz.bank().stream()
                : draw.from().stream()
                        .distinct()
                        .flatMap(id -> other(programme, id))
                        .flatMap(other -> Stream.concat(other.items().stream(), other.bank().stream()));
        return all.filter(Scoring::counts)
                .filter(item -> draw.fits(item.head()) && taken.add(item.id()))
                .toList();
    }

    static Stream<Quiz> other(Programme programme, String id) {
        return programme.activity(id).filter(Quiz.class::isInstance).map(Quiz.class::cast).stream();
    }

    /**
     * The items of an attempt: the fixed ones in their order, then what each rule draws; by step where the quiz says so. No
     * item comes twice; a rule that finds too few takes what there is.
     */
    static List<Item> items(Quiz quiz, long seed) {
        if (quiz.draws().isEmpty()) {
            return quiz.items();
        }
        List<Item> items = new ArrayList<>(quiz.items());
        Set<String> taken = ids(items);
        for (int rule = 0; rule < quiz.draws().size(); rule++) {
            Draw draw = quiz.draws().get(rule);
            List<Item> open = draw.candidates().items().stream()
                    .filter(item -> !taken.contains(item.id()))
                    .toList();
            Shuffle.shuffled(open, Shuffle.own(seed, "draw-" + rule)).stream()
                    .limit(draw.count())
                    .forEach(item -> {
                        items.add(item);
                        taken.add(item.id());
                    });
        }
        if (quiz.order() == Quiz.ItemOrder.BY_STEP) {
            items.sort(Comparator.comparingInt(item -> item.head().tags().step().orElse(Integer.MAX_VALUE)));
        }
        return List.copyOf(items);
    }

    private static Set<String> ids(Collection<Item> items) {
        Set<String> ids = new HashSet<>();
        items.forEach(item -> ids.add(item.id()));
        return ids;
    }
}
