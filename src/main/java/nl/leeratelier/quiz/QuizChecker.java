package nl.leeratelier.quiz;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import nl.leeratelier.content.Place;
import nl.leeratelier.content.Problems;

/** What a quiz must hold to: every item can be right, nothing stands twice, and the way it is written gives nothing away. */
final class QuizChecker {

    /** From so many items on, a pattern is no chance any more. */
    private static final int PATTERN = 5;

    private final Problems problems;

    QuizChecker(Problems problems) {
        this.problems = problems;
    }

    void check(Quiz quiz) {
        quiz.items().forEach(this::check);
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

    private void check(Item item) {
        switch (item) {
            case Item.Single single -> {
                if (correct(single.options()) != 1) {
                    add(
                            item,
                            "the item has " + correct(single.options()) + " right options, a single item has one",
                            "mark one option as correct, or make it a multiple item");
                }
                differ(single.options(), Item.Option::text, Item.Option::place, "option");
            }
            case Item.Multiple multiple -> {
                if (correct(multiple.options()) == 0) {
                    add(item, "no option is right, so no answer can be", "mark at least one option as correct");
                } else if (correct(multiple.options()) == multiple.options().size()) {
                    add(item, "every option is right", "add at least one that is not");
                }
                differ(multiple.options(), Item.Option::text, Item.Option::place, "option");
            }
            case Item.Ordering ordering ->
                differ(ordering.elements(), Item.Element::text, Item.Element::place, "element");
            case Item.Matching matching -> {
                differ(matching.pairs(), Item.Pair::left, Item.Pair::place, "left side");
                differ(matching.pairs(), Item.Pair::right, Item.Pair::place, "right side");
            }
            case Item.Hotspot hotspot -> {
                if (hotspot.correct().isEmpty()) {
                    add(item, "no mark is right, so no answer can be", "name at least one mark in 'correct'");
                } else if (hotspot.correct().size() == hotspot.marks().size()) {
                    add(item, "every mark is right", "mark at least one run of words that is not");
                }
            }
            case Item.TrueFalse ignored -> {
                // Either answer can be right.
            }
        }
    }

    /** Two that read alike cannot be told apart. */
    private <P> void differ(List<P> parts, Function<P, String> text, Function<P, Place> place, String name) {
        Set<String> seen = new HashSet<>();
        for (P part : parts) {
            String words = alike(text.apply(part));
            if (!words.isEmpty() && !seen.add(words)) {
                problems.add(
                        place.apply(part),
                        "the " + name + " '" + shortened(text.apply(part)) + "' stands here twice",
                        "give each words of its own");
            }
        }
    }

    private void add(Item item, String what, String mend) {
        problems.add(item.place(), what, mend);
    }

    private static String alike(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Punct}‘’“”]+", " ")
                .strip();
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private static long correct(List<Item.Option> options) {
        return options.stream().filter(Item.Option::correct).count();
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
