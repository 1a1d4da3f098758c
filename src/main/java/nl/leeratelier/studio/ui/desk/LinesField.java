package nl.leeratelier.studio.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.forms.NewPart;
import nl.leeratelier.studio.forms.Shape;
import nl.leeratelier.studio.forms.Wording;
import nl.leeratelier.studio.ui.desk.Bench.Spot;
import nl.leeratelier.ui.SecondaryButton;

/** A list of words: each in a field of its own, and an empty one at the end to add to it. */
final class LinesField extends FieldView {

    private final transient Shape.Lines shape;
    private final OrderedList rows = new OrderedList();
    private transient Optional<Value> seen;

    LinesField(Spot spot, Shape.Lines shape) {
        super(spot);
        this.shape = shape;
        this.seen = spot.now();
        rows.addClassName("desk-lines");
        Div more = new Div(new SecondaryButton(t("studio-desk.add-line"), click -> {
            rows.add(row("", lines().size(), true));
        }));
        layOutGroup(rows.getElement(), more.getElement());
        show();
    }

    private List<String> lines() {
        return seen.orElse(null) instanceof Value.Listing list
                ? list.elements().stream()
                        .map(one -> Value.words(one).orElse(""))
                        .toList()
                : List.of();
    }

    void write(int index, String words) {
        switch (Wording.of(words, shape.each())) {
            case Wording.TooLong tooLong -> refuse(t("studio-desk.too-long", tooLong.length(), tooLong.longest()));
            case Wording.Hidden ignored -> refuse(t("studio-desk.hidden"));
            default -> {
                refuse("");
                List<String> lines = new ArrayList<>(lines());
                Optional<String> line =
                        NewPart.text(words, shape.each().style()).flatMap(Value::words);
                if (index >= lines.size()) {
                    line.ifPresent(lines::add);
                } else if (line.isPresent()) {
                    lines.set(index, line.get());
                } else {
                    lines.remove(index);
                }
                put(lines);
            }
        }
    }

    private void put(List<String> lines) {
        Optional<Value> after = lines.isEmpty() ? Optional.empty() : Optional.of(Value.Listing.of(lines));
        int before = lines().size();
        if (bench().put(at(), seen, after)) {
            seen = after;
            if (lines.size() < before) {
                show();
            }
        }
    }

    @Override
    void refresh() {
        Optional<Value> now = spot().now();
        if (!now.equals(seen)) {
            seen = now;
            show();
        }
    }

    private void show() {
        rows.removeAll();
        List<String> lines = lines();
        for (int index = 0; index < lines.size(); index++) {
            rows.add(row(lines.get(index), index, false));
        }
        if (lines.isEmpty()) {
            rows.add(row("", 0, false));
        }
    }

    private ListItem row(String words, int index, boolean focused) {
        boolean isLine = shape.each().style() == Shape.Style.LINE;
        Element input = new Element(isLine ? "input" : "textarea")
                .setAttribute("aria-label", t("studio-desk.line", spot().label(), index + 1));
        if (!isLine) {
            input.setAttribute("rows", "1");
        }
        input.setProperty("value", words);
        input.addPropertyChangeListener("value", "change", change -> {
            if (change.isUserOriginated()) {
                write(index, String.valueOf(change.getValue()));
            }
        });
        watch(input);
        ListItem row = new ListItem();
        row.getElement().appendChild(input);
        row.add(MoveButtons.remove(
                this, words.isEmpty() ? new Span(spot().label()).getText() : words, click -> write(index, "")));
        if (focused) {
            input.callJsFunction("focus");
        }
        return row;
    }
}
