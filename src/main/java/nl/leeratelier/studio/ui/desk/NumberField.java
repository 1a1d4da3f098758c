package nl.leeratelier.studio.ui.desk;

import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.Optional;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.forms.Shape;
import nl.leeratelier.studio.forms.Wording;
import nl.leeratelier.studio.ui.desk.Bench.Spot;

/** A number. */
final class NumberField extends FieldView {

    private final transient Shape.Number shape;
    private final Element input = new Element("input");
    private transient Optional<Value> seen;

    NumberField(Spot spot, Shape.Number shape) {
        super(spot);
        this.shape = shape;
        this.seen = spot.now();
        addClassName("short");
        input.setAttribute("type", "text")
                .setAttribute("inputmode", shape.whole() ? "numeric" : "decimal")
                .setAttribute("autocomplete", "off")
                .setProperty("value", written(seen));
        input.addPropertyChangeListener("value", "change", change -> {
            if (change.isUserOriginated()) {
                write(String.valueOf(change.getValue()));
            }
        });
        layOut(input);
    }

    void write(String words) {
        Optional<Value> after = words.isBlank()
                ? Optional.empty()
                : Wording.number(words, shape).<Value>map(Value.Literal::new);
        if (after.isEmpty() && !words.isBlank()) {
            refuse(wanted());
            return;
        }
        refuse("");
        if (bench().put(at(), seen, after)) {
            seen = after;
        }
    }

    private String wanted() {
        String sort = shape.whole() ? "whole" : "number";
        if (shape.least().isPresent() && shape.most().isPresent()) {
            return t("studio-desk.wanted." + sort + "-between", bound(shape.least()), bound(shape.most()));
        }
        return shape.least().isPresent()
                ? t("studio-desk.wanted." + sort + "-from", bound(shape.least()))
                : t("studio-desk.wanted." + sort);
    }

    private static Object bound(Optional<BigDecimal> bound) {
        return bound.orElse(BigDecimal.ZERO);
    }

    @Override
    void refresh() {
        Optional<Value> now = spot().now();
        if (!now.equals(seen)) {
            seen = now;
            input.setProperty("value", written(now));
            input.executeJs("this.value = $0", written(now));
        }
    }

    private static String written(Optional<Value> value) {
        return value.flatMap(Value::words).orElse("");
    }
}
