package nl.leeratelier.quiz;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import nl.leeratelier.content.Place;

/** What an item must hold to: it can be right, it can be wrong, and nothing stands in it twice. */
final class ItemChecker {

    /** Takes a problem. */
    @FunctionalInterface
    interface Reporter {
        void report(Place place, String what, String mend);
    }

    private static final int LEAST_MARKS = 2;
    private static final int MOST_MARKS = 20;

    private final Reporter reporter;

    ItemChecker(Reporter reporter) {
        this.reporter = reporter;
    }

    void check(Item item) {
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
            case Item.Categorising sorting -> {
                differ(sorting.categories(), Item.Choice::text, Item.Choice::place, "category");
                differ(sorting.elements(), Item.Sorted::text, Item.Sorted::place, "element");
                if (sorting.elements().stream()
                                .map(Item.Sorted::category)
                                .distinct()
                                .count()
                        < 2) {
                    add(item, "every element is in the same category", "put at least one in another");
                }
            }
            case Item.MarkWords marking -> marking(marking);
            case Item.Gaps filling -> filling.gaps().forEach(this::gap);
            case Item.TrueFalse ignored -> {
                // Either answer can be right.
            }
            case Item.ShortAnswer ignored -> {
                // What is accepted was checked where it was read.
            }
            case Item.Open open -> {
                differ(open.models(), model -> model, model -> open.place(), "model");
                differ(open.criteria(), Item.Criterion::title, Item.Criterion::place, "criterion");
            }
        }
    }

    private void marking(Item.MarkWords item) {
        differ(item.labels(), Item.Choice::text, Item.Choice::place, "label");
        int marks = item.parts().size();
        if (marks < LEAST_MARKS || marks > MOST_MARKS) {
            add(
                    item,
                    "the text has " + marks + " marks",
                    "mark " + LEAST_MARKS + " to " + MOST_MARKS + " pieces of it");
        } else if (item.right().values().stream().distinct().count() < 2) {
            add(item, "every mark has the same label", "mark at least one piece that has another");
        }
    }

    private void gap(Gap gap) {
        if (gap instanceof Gap.Chosen chosen) {
            if (correct(chosen.options()) != 1) {
                reporter.report(
                        gap.place(),
                        "gap '" + gap.id() + "' has " + correct(chosen.options()) + " right options, it has one",
                        "mark one option as correct");
            }
            differ(chosen.options(), Item.Option::text, Item.Option::place, "option");
        }
    }

    /** Two that read alike cannot be told apart. */
    private <P> void differ(List<P> parts, Function<P, String> text, Function<P, Place> place, String name) {
        Set<String> seen = new HashSet<>();
        for (P part : parts) {
            String words = alike(text.apply(part));
            if (!words.isEmpty() && !seen.add(words)) {
                reporter.report(
                        place.apply(part),
                        "the " + name + " '" + shortened(text.apply(part)) + "' stands here twice",
                        "give each words of its own");
            }
        }
    }

    private void add(Item item, String what, String mend) {
        reporter.report(item.place(), what, mend);
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
}
