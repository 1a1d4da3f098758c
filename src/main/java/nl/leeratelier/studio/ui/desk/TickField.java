package nl.leeratelier.studio.ui.desk;

import com.vaadin.flow.dom.Element;
import java.util.Optional;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.ui.desk.Bench.Spot;

/** Yes or no where it is known what holds when nothing is said: a box to tick. */
final class TickField extends FieldView {

    private final Element box = new Element("input");
    private final boolean otherwise;
    private transient Optional<Value> seen;

    TickField(Spot spot) {
        super(spot);
        this.otherwise = spot.field().otherwise().filter("true"::equals).isPresent();
        this.seen = spot.now();
        addClassName("tick");
        box.setAttribute("type", "checkbox").setProperty("checked", ticked(seen));
        box.addPropertyChangeListener("checked", "change", change -> {
            if (change.isUserOriginated()) {
                tick(Boolean.TRUE.equals(change.getValue()));
            }
        });
        layOut(box);
    }

    void tick(boolean on) {
        Optional<Value> after = on == otherwise ? Optional.empty() : Optional.of(Value.flag(on));
        if (bench().put(at(), seen, after)) {
            seen = after;
        }
    }

    @Override
    void refresh() {
        Optional<Value> now = spot().now();
        if (!now.equals(seen)) {
            seen = now;
            box.setProperty("checked", ticked(now));
        }
    }

    private boolean ticked(Optional<Value> value) {
        return value.flatMap(Value::words).map("true"::equals).orElse(otherwise);
    }
}
