package nl.leeratelier.studio.ui.desk;

import com.vaadin.flow.dom.Element;
import java.util.Optional;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.ui.desk.Bench.Spot;

/** A date, by the browser's own field. */
final class DayField extends FieldView {

    private final Element input = new Element("input");
    private transient Optional<Value> seen;

    DayField(Spot spot) {
        super(spot);
        this.seen = spot.now();
        addClassName("short");
        input.setAttribute("type", "date").setProperty("value", written(seen));
        input.addPropertyChangeListener("value", "change", change -> {
            if (change.isUserOriginated()) {
                write(String.valueOf(change.getValue()));
            }
        });
        layOut(input);
    }

    void write(String day) {
        boolean good = day.isEmpty() || day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        refuse(good ? "" : t("studio-desk.wanted.day"));
        Optional<Value> after = day.isEmpty() ? Optional.empty() : Optional.of(Value.text(day));
        if (good && bench().put(at(), seen, after)) {
            seen = after;
        }
    }

    @Override
    void refresh() {
        Optional<Value> now = spot().now();
        if (!now.equals(seen)) {
            seen = now;
            input.setProperty("value", written(now));
        }
    }

    private static String written(Optional<Value> value) {
        return value.flatMap(Value::words).orElse("");
    }
}
