package nl.leeratelier.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Statements to value from 0 to 10 with the browser's own sliders. No value is taken for granted: a slider is not set until
 * somebody sets it, and says so (frontend/app/sliders.js). The rows are markup, so six of them cost a session no more than
 * their text.
 */
public final class Sliders extends Div implements Words {

    /** The lowest value. */
    public static final int LOWEST = 0;

    /** The highest value. */
    public static final int HIGHEST = 10;

    private static final int NOT_SET = -1;
    // Which slider of this list it was, from 0; -1 for a change elsewhere.
    private static final String ROW = "[...event.currentTarget.querySelectorAll('input')].indexOf(event.target)";
    private static final String VALUE = "Number(event.target.value)";

    private final int[] values;
    private Runnable changed = () -> {};

    /**
     * Sliders that are not set yet.
     *
     * @param low what 0 means, such as "helemaal niet"
     * @param high what 10 means, such as "helemaal"
     * @param labels one for each slider
     */
    public Sliders(String low, String high, List<String> labels) {
        values = IntStream.range(0, labels.size()).map(row -> NOT_SET).toArray();
        addClassName("sliders");
        getElement()
                .setAttribute("data-unset", t("ui.slider.unset"))
                .setAttribute("data-low", t("ui.slider.end", LOWEST, low))
                .setAttribute("data-high", t("ui.slider.end", HIGHEST, high))
                .setAttribute("data-of", t("ui.slider.of"));
        var html = new StringBuilder("<p class=\"slider-ends\"><span>" + Markup.escape(low) + "</span><span>"
                + Markup.escape(high) + "</span></p>");
        labels.forEach(label -> html.append(row(label)));
        new Markup(html.toString()).into(this);
        getElement().addEventListener("change", this::slid).addEventData(ROW).addEventData(VALUE);
    }

    private String row(String label) {
        var unset = Markup.escape(t("ui.slider.unset"));
        return "<div class=\"slider unset\"><span>" + Markup.escape(label) + "</span><output aria-hidden=\"true\">"
                + unset + "</output><input type=\"range\" min=\"0\" max=\"10\" step=\"1\" aria-label=\""
                + Markup.escape(label) + "\" aria-valuetext=\"" + unset + "\"></div>";
    }

    /** Does this whenever a slider is set. */
    public Sliders onChange(Runnable action) {
        changed = action;
        return this;
    }

    /** The value of a slider, counted from 0; empty when it is not set. */
    public OptionalInt value(int row) {
        return values[row] == NOT_SET ? OptionalInt.empty() : OptionalInt.of(values[row]);
    }

    /** How many sliders are set. */
    public int set() {
        return (int) Arrays.stream(values).filter(value -> value != NOT_SET).count();
    }

    /** Whether every slider is set. */
    public boolean isComplete() {
        return set() == values.length;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://app/sliders.js");
    }

    private void slid(DomEvent event) {
        slide(
                event.getEventData().path(ROW).asInt(-1),
                event.getEventData().path(VALUE).asInt(NOT_SET));
    }

    // What a browser sends may be anything: only a value of a slider that is here counts.
    void slide(int row, int value) {
        if (row >= 0 && row < values.length && value >= LOWEST && value <= HIGHEST) {
            values[row] = value;
            changed.run();
        }
    }
}
