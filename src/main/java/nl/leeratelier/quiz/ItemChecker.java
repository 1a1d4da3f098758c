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
