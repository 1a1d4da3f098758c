package nl.leeratelier.quiz.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leeratelier.quiz.Item;
import nl.leeratelier.ui.Icon;
import nl.leeratelier.ui.Markup;

/** Elements to put in order, by buttons or by the arrow keys (frontend/app/quiz.js). */
final class OrderField extends AnswerField {

    /** The neighbour moves, not the row itself: so the pressed button keeps the focus. */
    private static final String MOVE = """
            const list = this.firstElementChild, row = list.children[$0];
            $1 < 0 ? row.after(list.children[$0 - 1]) : row.before(list.children[$0 + 1]);
            [...list.children].forEach((r, i, all) => {
              r.querySelector('.up').setAttribute('aria-disabled', i === 0);
              r.querySelector('.down').setAttribute('aria-disabled', i === all.length - 1);
            })""";

    private final List<String> first;
    private final List<String> order;
    private final Field field;

    OrderField(Item.Ordering item, List<String> shown) {
        first = shown;
        order = new ArrayList<>(shown);
        Map<String, String> texts = item.elements().stream()
                .collect(Collectors.toMap(Item.Element::id, Item.Element::text, (one, other) -> one));
        field = new Field(IntStream.range(0, shown.size())
                .mapToObj(i -> row(i, texts.getOrDefault(shown.get(i), "")))
                .collect(Collectors.joining("", "<ol class=\"quiz-order\">", "</ol>")));
        field.onPress(press -> move(press.number(), press.name().equals("up") ? -1 : 1));
        show(field);
    }

    private String row(int index, String text) {
        return "<li class=\"order-row\"><span class=\"words\">" + Markup.escape(text)
                + "</span><div class=\"order-buttons\">"
                + button("up", index, index == 0, t("quiz.order.up", text))
                + button("down", index, index == first.size() - 1, t("quiz.order.down", text)) + "</div></li>";
    }

    private static String button(String name, int index, boolean atTheEdge, String label) {
        return "<button type=\"button\" class=\"" + name + "\" name=\"" + name + "\" value=\"" + index
                + "\" aria-disabled=\"" + atTheEdge + "\" aria-label=\"" + Markup.escape(label) + "\">"
                + Markup.icon(Icon.NEXT).html()
                + "</button>";
    }

    /** @param row the number the element had at first: it stays with it */
    private void move(int row, int by) {
        if (row < 0 || row >= first.size()) {
            return;
        }
        int from = order.indexOf(first.get(row));
        int to = from + by;
        if (to < 0 || to >= order.size()) {
            return;
        }
        Collections.swap(order, from, to);
        field.getElement().executeJs(MOVE, from, by);
        hint(t("quiz.order.moved", to + 1, order.size()));
        changed();
    }

    @Override
    List<String> answer() {
        return List.copyOf(order);
    }
}
