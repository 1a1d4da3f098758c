package nl.leeratelier.studio.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.forms.Shape;
import nl.leeratelier.studio.ui.desk.Bench.Spot;

/** One of two or three words, side by side. */
final class SegmentField extends FieldView {

    private final Map<String, NativeButton> buttons = new LinkedHashMap<>();
    private final transient Function<String, Value> written;
    private transient Optional<Value> seen;

    private SegmentField(Spot spot, Map<String, String> words, Function<String, Value> written) {
        super(spot);
        this.written = written;
        this.seen = spot.now();
        Div row = new Div();
        row.addClassNames("options", "desk-options");
        words.forEach((word, label) -> {
            NativeButton button = new NativeButton(label, click -> choose(word));
            buttons.put(word, button);
            row.add(button);
        });
        layOutGroup(row.getElement());
        show();
    }

    static SegmentField yesOrNo(Spot spot) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("true", spot.bench().labels().value(spot.field(), Value.flag(true)));
        words.put("false", spot.bench().labels().value(spot.field(), Value.flag(false)));
        return new SegmentField(spot, words, Value.Literal::new);
    }

    static SegmentField of(Spot spot, Shape.OneOf choice) {
        Map<String, String> words = new LinkedHashMap<>();
        choice.words().forEach(word -> words.put(word, spot.bench().labels().word(spot.field(), word)));
        return new SegmentField(spot, words, Value::text);
    }

    void choose(String word) {
        boolean again = seen.flatMap(Value::words).filter(word::equals).isPresent();
        if (again && spot().field().required()) {
            return;
        }
        Optional<Value> after = again ? Optional.empty() : Optional.of(written.apply(word));
        if (bench().put(at(), seen, after)) {
            seen = after;
            show();
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
        String chosen =
                seen.flatMap(Value::words).or(() -> spot().field().otherwise()).orElse("");
        buttons.forEach((word, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(word.equals(chosen))));
    }
}
