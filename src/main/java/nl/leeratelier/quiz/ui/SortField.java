package nl.leeratelier.quiz.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leeratelier.quiz.Item;
import nl.leeratelier.ui.Markup;

/** Elements, each with the categories beside it: one tap, or the arrow keys, puts it where it belongs. */
final class SortField extends PartsField {

    private final List<String> order;
    private final List<String> categories;

    /** @param order the elements as this attempt shows them */
    SortField(Item.Categorising item, List<String> order, List<String> answer) {
        super(item, answer);
        this.order = order;
        categories = item.categories().stream().map(Item.Choice::id).toList();
        Map<String, String> texts = item.elements().stream()
                .collect(Collectors.toMap(Item.Sorted::id, Item.Sorted::text, (one, other) -> one));
        Field field = new Field(IntStream.range(0, order.size())
                .mapToObj(i -> row(i, texts.getOrDefault(order.get(i), ""), item.categories()))
                .collect(Collectors.joining("", "<ol class=\"sort-rows\">", "</ol>")));
        field.onChange(change -> put(change.row(), change.choice()));
        show(field);
        sayHowManyAreLeft();
    }

    private String row(int index, String text, List<Item.Choice> choices) {
        int now = categories.indexOf(given(order.get(index)));
        String options = IntStream.range(0, choices.size())
                .mapToObj(i -> "<label><input type=\"radio\" name=\"" + index + "\" value=\"" + i + "\""
                        + (i == now ? " checked" : "") + "><span>"
                        + Markup.escape(choices.get(i).text()) + "</span></label>")
                .collect(Collectors.joining());
        return "<li><fieldset class=\"sort-row\"><legend>" + Markup.escape(text)
                + "</legend><div class=\"sort-choices\">" + options + "</div></fieldset></li>";
    }

    private void put(int row, int category) {
        if (row >= 0 && row < order.size() && category >= 0 && category < categories.size()) {
            give(order.get(row), categories.get(category));
        }
    }
}
