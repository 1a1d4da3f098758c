package nl.leeratelier.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.leeratelier.quiz.Item;
import nl.leeratelier.ui.Icon;

/** Elements to put in order, by buttons or by the arrow keys. */
final class OrderField extends AnswerField {

    private final OrderedList list = new OrderedList();
    private final List<Row> rows = new ArrayList<>();

    OrderField(Item.Ordering item, List<String> order) {
        list.addClassName("order");
        for (String id : order) {
            item.elements().stream()
                    .filter(element -> element.id().equals(id))
                    .forEach(element -> rows.add(new Row(element)));
        }
        rows.forEach(list::add);
        add(list, hint());
        number();
    }

    private void move(Row row, int by, NativeButton pressed) {
        int from = rows.indexOf(row);
        int to = from + by;
        if (to < 0 || to >= rows.size()) {
            return;
        }
        Collections.swap(rows, from, to);
        list.remove(row);
        list.addComponentAtIndex(to, row);
        number();
        pressed.focus();
        hint(t("quiz.order.moved", to + 1, rows.size()));
        changed();
    }

    private void number() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).stand(i, rows.size());
        }
    }

    @Override
    List<String> answer() {
        return rows.stream().map(row -> row.id).toList();
    }

    /** One element with its place and the buttons that move it. */
    private final class Row extends ListItem {

        private final String id;
        private final Span place = new Span();
        private final NativeButton up;
        private final NativeButton down;

        Row(Item.Element element) {
            id = element.id();
            addClassName("order-row");
            place.addClassName("digit");
            place.getElement().setAttribute("aria-hidden", "true");
            Span words = new Span(element.text());
            words.addClassName("words");
            up = button(element.text(), -1);
            down = button(element.text(), 1);
            Div buttons = new Div(up, down);
            buttons.addClassName("order-buttons");
            add(place, words, buttons);
        }

        private NativeButton button(String text, int by) {
            NativeButton button = new NativeButton();
            button.addClassName(by < 0 ? "up" : "down");
            button.add(Icon.NEXT.picture());
            button.setAriaLabel(t(by < 0 ? "quiz.order.up" : "quiz.order.down", text));
            button.addClickListener(click -> move(this, by, button));
            arrow(button, "ArrowUp", () -> move(this, -1, button));
            arrow(button, "ArrowDown", () -> move(this, 1, button));
            return button;
        }

        /** The page must not scroll under the hands of whoever moves an element. */
        private void arrow(NativeButton button, String key, Runnable action) {
            button.getElement()
                    .addEventListener("keydown", event -> action.run())
                    .setFilter("event.key === '" + key + "' && (event.preventDefault(), true)");
        }

        private void stand(int index, int size) {
            place.setText(String.valueOf(index + 1));
            up.getElement().setAttribute("aria-disabled", String.valueOf(index == 0));
            down.getElement().setAttribute("aria-disabled", String.valueOf(index == size - 1));
        }
    }
}
