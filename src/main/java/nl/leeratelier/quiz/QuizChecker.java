package nl.leeratelier.quiz;

import java.util.List;
import java.util.function.Function;
import nl.leeratelier.content.Problems;

/** What a quiz must hold to as a whole: the way it is written gives nothing away. */
final class QuizChecker {

    /** From so many items on, a pattern is no chance any more. */
    private static final int PATTERN = 5;

    private final Problems problems;

    QuizChecker(Problems problems) {
        this.problems = problems;
    }

    void check(Quiz quiz) {
        List<Item.Single> singles = ofType(quiz, Item.Single.class);
        if (always(singles, QuizChecker::correctPosition)) {
            add(
                    singles.getFirst(),
                    "the right option stands in the same place in all " + singles.size() + " single items",
                    "put it first in some and later in others");
        }
        if (singles.size() >= PATTERN && singles.stream().allMatch(QuizChecker::correctIsLongest)) {
            add(
                    singles.getFirst(),
                    "the right option is the longest in all " + singles.size() + " single items",
                    "shorten right options, or write wrong ones out as well");
        }
        List<Item.TrueFalse> statements = ofType(quiz, Item.TrueFalse.class);
        if (always(statements, Item.TrueFalse::answer)) {
            add(
                    statements.getFirst(),
                    "all " + statements.size() + " true-false items have the same answer",
                    "turn some of the statements around");
        }
    }

    private void add(Item item, String what, String mend) {
        problems.add(item.place(), what, mend);
    }

    private static <I extends Item> List<I> ofType(Quiz quiz, Class<I> type) {
        return quiz.items().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static <I> boolean always(List<I> items, Function<I, Object> trait) {
        return items.size() >= PATTERN && items.stream().map(trait).distinct().count() == 1;
    }

    private static int correctPosition(Item.Single single) {
        return single.options().stream().map(Item.Option::correct).toList().indexOf(true);
    }

    private static boolean correctIsLongest(Item.Single single) {
        int right = longest(single, true);
        return right > longest(single, false);
    }

    private static int longest(Item.Single single, boolean correct) {
        return single.options().stream()
                .filter(option -> option.correct() == correct)
                .mapToInt(option -> option.text().length())
                .max()
                .orElse(0);
    }
}
