package nl.leeratelier.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;

/** Room for one's own words: the browser's own text area with its label above it and help between the two. */
public final class FreeText extends Div {

    private static final int PAUSE_MILLISECONDS = 1_500;

    /** In the last tenth the browser says how many characters are left, and aloud when there are none. */
    private static final String COUNT = """
            const [count, longest, some, none] = [$0, $1, $2, $3];
            if (!this.sayLeft) this.addEventListener('input', () => this.sayLeft());
            this.sayLeft = () => {
              const left = longest - this.value.length;
              count.setAttribute('aria-live', left > 0 ? 'off' : 'assertive');
              count.textContent = left > longest / 10 ? '' : left > 0 ? some.replace('#', left) : none;
            };
            this.sayLeft();
            """;

    private final Element label = new Element("label");
    private final Element help = new Element("p");
    private final Element area = new Element("textarea");
    private final Element count = new Element("p");
    private final int longest;

    /**
     * An empty field.
     *
     * @param label what is asked
     * @param longest no more characters than this can be typed
     */
    public FreeText(String label, int longest) {
        this.longest = longest;
        addClassName("free-text");
        count.getClassList().add("count");
        this.label.setText(label);
        help.setVisible(false);
        area.setAttribute("rows", "3").setAttribute("maxlength", String.valueOf(longest));
        area.addPropertyChangeListener("value", "change", change -> {});
        getElement().appendChild(this.label, help, area, count);
    }

    /** Says below the label what is good to know. */
    public FreeText help(String text) {
        help.setText(text).setVisible(!text.isEmpty());
        return this;
    }

    /** The rows it has while there is little in it; it grows with what is written. */
    public FreeText rows(int rows) {
        area.setAttribute("rows", String.valueOf(rows));
        return this;
    }

    /** What was written, without space around it; empty when there is nothing. */
    public String value() {
        return area.getProperty("value", "").strip();
    }

    /** Does this whenever the writer pauses for a moment, or leaves the field with other words in it. */
    public FreeText onPause(Runnable action) {
        area.addPropertyChangeListener("value", "input", change -> {}).debounce(PAUSE_MILLISECONDS);
        area.addPropertyChangeListener("value", change -> {
            if (change.isUserOriginated()) {
                action.run();
            }
        });
        return this;
    }

    /** Replaces what was written. */
    public void setValue(String text) {
        area.setProperty("value", text);
        area.executeJs("this.sayLeft?.()");
    }

    /** Puts the cursor in it. */
    public void focus() {
        area.callJsFunction("focus");
    }

    /** Ids are unique on the page only once it is on one. */
    @Override
    protected void onAttach(AttachEvent event) {
        var id = "words-" + getElement().getNode().getId();
        area.setAttribute("id", id).setAttribute("aria-describedby", id + "-help");
        label.setAttribute("for", id);
        help.setAttribute("id", id + "-help");
        area.executeJs(
                COUNT,
                count,
                longest,
                getTranslation("ui.free-text.left", longest),
                getTranslation("ui.free-text.full", longest));
    }
}
