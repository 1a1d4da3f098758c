package nl.leeratelier.studio.ui.desk;

import com.vaadin.flow.component.html.Paragraph;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.ui.desk.Bench.Spot;

/** What steers a talk, to read: it is written in the editor of talks. */
final class SteeringField extends FieldView {

    private final Paragraph words = new Paragraph();

    SteeringField(Spot spot) {
        super(spot);
        layOutGroup(words.getElement());
        refresh();
    }

    @Override
    void refresh() {
        words.setText(spot().now()
                .map(this::said)
                .filter(said -> !said.isEmpty())
                .orElseGet(() -> t("studio-desk.nothing-yet")));
    }

    private String said(Value value) {
        return value instanceof Value.Mapping scores
                ? String.join(
                        ", ",
                        scores.fields().entrySet().stream()
                                .map(entry -> entry.getKey() + " "
                                        + Value.words(entry.getValue()).orElse(""))
                                .toList())
                : bench().labels().value(spot().field(), value);
    }
}
