package nl.leeratelier.content;

import java.util.List;

/** The lists among the fields of one mapping: their entries, and whether there are as many as there must be. */
final class Lists {

    private final AskedMapping mapping;
    private final Problems problems;

    Lists(AskedMapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    /** The entries of a list; none when it is left out, or is no list: then a problem says so. */
    List<YamlNode> items(String name) {
        return switch (mapping.find(name).orElse(null)) {
            case null -> List.of();
            case YamlNode.Sequence list -> list.items();
            case YamlNode other -> {
                Values.wrongType(problems, "'" + name + "'", other, "a list");
                yield List.of();
            }
        };
    }

    /** As {@link #items}, of a required list that must not be empty. */
    List<YamlNode> filled(String name, String with) {
        boolean isEmpty = mapping.require(name).orElse(null) instanceof YamlNode.Sequence list
                && list.items().isEmpty();
        if (isEmpty) {
            problems.add(mapping.place(name), "'" + name + "' is empty", "name at least " + with);
        }
        return items(name);
    }

    /** As {@link #items}; reports fewer and more than the bounds, and leaves out those above. Required when {@code least} is. */
    List<YamlNode> within(String name, int least, int most) {
        boolean isList =
                (least > 0 ? mapping.require(name) : mapping.find(name)).orElse(null) instanceof YamlNode.Sequence;
        List<YamlNode> items = items(name);
        if (isList && items.size() < least) {
            problems.add(
                    mapping.place(name),
                    "'" + name + "' has " + items.size() + " entries, at least " + least + " are needed",
                    "add what is missing");
        }
        if (items.size() > most) {
            problems.add(
                    items.get(most).place(), "'" + name + "' has more than " + most + " entries", "shorten the list");
            return items.subList(0, most);
        }
        return items;
    }
}
