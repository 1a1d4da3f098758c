package nl.leeratelier.quiz;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.leeratelier.content.Fields;

/** Reads the items of one file, and the texts that they share. */
final class ItemReader {

    private static final int MOST_SCENARIOS = 50;

    private final Map<String, Item.Scenario> scenarios = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private String last = "";

    private ItemReader() {}

    /** The values of {@code type}. */
    private enum Type {
        SINGLE,
        MULTIPLE,
        TRUE_FALSE,
        ORDERING,
        MATCHING,
        HOTSPOT,
        CATEGORISING,
        MARK_WORDS,
        GAPS,
        SHORT,
        OPEN
    }

    /** A reader for the items of a file whose scenarios stand in its field of that name. */
    static ItemReader withScenariosOf(Fields fields) {
        ItemReader reader = new ItemReader();
        fields.listById("scenarios", 0, MOST_SCENARIOS, ItemReader::scenario)
                .forEach(one -> reader.scenarios.putIfAbsent(one.id(), one));
        return reader;
    }

    private static Item.Scenario scenario(Fields fields) {
        return new Item.Scenario(fields.id("id"), fields.text("title"), fields.markdown("text"), fields.place());
    }

    Item read(Fields fields) {
        Type type = fields.oneOf("type", Type.class);
        Function<Item.Head, Item> parts = parts(type, fields);
        boolean sound = fields.isSound();
        Item item = parts.apply(new Item.Head(
                fields.id("id"),
                Tags.read(fields),
                fields.flag("scored", type != Type.OPEN),
                fields.text("prompt"),
                fields.markdown("explanation"),
                fields.sources("sources"),
                sharedText(fields),
                fields.place()));
        if (sound) {
            new ItemChecker(fields::problem).check(item);
        }
        return item;
    }

    /** Reports the scenarios that no item was about. To be asked when all items have been read. */
    void reportUnused(Fields fields) {
        scenarios.values().stream()
                .filter(scenario -> !used.contains(scenario.id()))
                .forEach(scenario -> fields.problem(
                        scenario.place(),
                        "no item is about scenario '" + scenario.id() + "'",
                        "write `scenario: " + scenario.id() + "` in items, or leave it out"));
    }

    /** The text stays on the screen from one of its items to the next, so they stand together. */
    private Optional<Item.Scenario> sharedText(Fields fields) {
        Optional<String> named = fields.optionalId("scenario");
        String before = last;
        last = named.orElse("");
        if (named.isEmpty()) {
            return Optional.empty();
        }
        String id = named.get();
        if (!scenarios.containsKey(id)) {
            fields.problem(
                    "scenario",
                    "there is no scenario '" + id + "'",
                    "known: "
                            + String.join(
                                    ", ", scenarios.keySet().stream().sorted().toList()));
        } else if (!used.add(id) && !before.equals(id)) {
            fields.problem(
                    "scenario",
                    "the items about scenario '" + id + "' do not follow each other",
                    "put this item behind the others");
        }
        return Optional.ofNullable(scenarios.get(id));
    }

    /** What there is to answer; with its head it is an item. */
    private static Function<Item.Head, Item> parts(Type type, Fields fields) {
        if (!fields.isSound()) {
            fields.acceptAll();
            return head -> new Item.Single(head, List.of());
        }
        return switch (type) {
            case SINGLE -> {
                List<Item.Option> options = options(fields);
                yield head -> new Item.Single(head, options);
            }
            case MULTIPLE -> {
                List<Item.Option> options = options(fields);
                yield head -> new Item.Multiple(head, options);
            }
            case TRUE_FALSE -> {
                boolean answer = fields.flag("answer");
                yield head -> new Item.TrueFalse(head, answer);
            }
            case ORDERING -> {
                List<Item.Element> elements = fields.listById("elements", 3, 8, ItemReader::element);
                yield head -> new Item.Ordering(head, elements);
            }
            case MATCHING -> {
                List<Item.Pair> pairs = fields.listById("pairs", 3, 8, ItemReader::pair);
                yield head -> new Item.Matching(head, pairs);
            }
            case HOTSPOT -> MarkedReader.hotspot(fields);
            case CATEGORISING -> categorising(fields);
            case MARK_WORDS -> MarkedReader.markWords(fields);
            case GAPS -> MarkedReader.gaps(fields);
            case SHORT -> {
                TypedAnswer answer = TypedReader.read(fields);
                yield head -> new Item.ShortAnswer(head, answer);
            }
            case OPEN -> OpenReader.read(fields);
        };
    }

    private static List<Item.Option> options(Fields fields) {
        return fields.listById("options", 2, 8, ItemReader::option);
    }

    static Item.Option option(Fields fields) {
        return new Item.Option(
                fields.id("id"),
                fields.text("text"),
                fields.flag("correct", false),
                fields.optionalText("why"),
                fields.place());
    }

    private static Item.Element element(Fields fields) {
        return new Item.Element(fields.id("id"), fields.text("text"), fields.place());
    }

    private static Item.Pair pair(Fields fields) {
        return new Item.Pair(fields.id("id"), fields.text("left"), fields.text("right"), fields.place());
    }

    static Item.Choice choice(Fields fields) {
        return new Item.Choice(fields.id("id"), fields.text("text"), fields.place());
    }

    private static Function<Item.Head, Item> categorising(Fields fields) {
        List<Item.Choice> categories = fields.listById("categories", 2, 5, ItemReader::choice);
        List<String> known = categories.stream().map(Item.Choice::id).toList();
        List<Item.Sorted> elements = fields.listById("elements", 3, 12, element -> {
            String category = element.id("category");
            if (element.isSound() && !known.contains(category)) {
                element.problem(
                        "category", "there is no category '" + category + "'", "known: " + String.join(", ", known));
            }
            return new Item.Sorted(element.id("id"), element.text("text"), category, element.place());
        });
        return head -> new Item.Categorising(head, categories, elements);
    }
}
