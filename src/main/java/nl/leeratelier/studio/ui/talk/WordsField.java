package nl.leeratelier.studio.ui.talk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.ui.desk.Desk;
import nl.leeratelier.ui.Words;

/**
 * Room for words of a talk: the browser's own text area, as high as what stands in it. It keeps itself while one types, at
 * every pause and when one leaves it. What another author writes meanwhile appears, unless one is writing here oneself.
 */
final class WordsField extends Div implements Words {

    /** No more characters than a text in content may have. */
    static final int LONGEST = 20_000;

    private static final int PAUSE_MILLISECONDS = 400;

    private final transient Desk desk;
    private final transient Pointer at;
    private final Element label = new Element("label");
    private final Element area = new Element("textarea");
    private final Element trouble = new Element("p");
    /** What stood there when it was last kept, or last seen. */
    private String seen = "";

    private transient Runnable first = () -> {};
    /** Whether the author is asked which words are to stand here: theirs, or those that another wrote meanwhile. */
    private boolean contested;

    WordsField(Desk desk, Pointer at, String label) {
        this.desk = desk;
        this.at = at;
        addClassName("st-words");
        this.label.setText(label);
        area.setAttribute("rows", "1");
        area.addPropertyChangeListener("value", "input", change -> {}).debounce(PAUSE_MILLISECONDS);
        area.addPropertyChangeListener("value", "change", change -> {});
        area.addPropertyChangeListener("value", change -> {
            if (change.isUserOriginated()) {
                keep();
            }
        });
        trouble.setAttribute("role", "alert").setVisible(false);
        trouble.getClassList().add("st-trouble");
        getElement().appendChild(this.label, area, trouble);
        refresh();
    }

    /** Where its words stand. */
    Pointer at() {
        return at;
    }

    WordsField looks(String name) {
        addClassName(name);
        return this;
    }

    /** Says in grey what could stand here, as long as nothing does. */
    WordsField example(String text) {
        area.setAttribute("placeholder", text);
        return this;
    }

    /** Does this before the first words are kept, such as making the place they stand in. */
    WordsField before(Runnable action) {
        first = action;
        return this;
    }

    /** The rows it has while there is little in it. */
    WordsField rows(int rows) {
        area.setAttribute("rows", String.valueOf(rows));
        return this;
    }

    String value() {
        return area.getProperty("value", "");
    }

    /** As if somebody wrote this here. */
    void write(String text) {
        area.setProperty("value", text);
        keep();
    }

    private void keep() {
        String now = value();
        if (now.length() > LONGEST) {
            tell(t("studio-talk.too-long", now.length() - LONGEST));
            return;
        }
        tell("");
        if (now.strip().equals(seen.strip())) {
            return;
        }
        first.run();
        // Against what this author saw, not what stands there now: so that another's words are never overwritten
        // unseen.
        if (desk.edit(new Edit.Put(at, value(seen), value(now.strip())))) {
            seen = now.strip();
        } else {
            contested = true;
        }
    }

    /** The author chose which words are to stand here. */
    void settle() {
        if (contested) {
            contested = false;
            seen = desk.manuscript().words(at).orElse("");
            area.setProperty("value", seen);
        }
    }

    private static Optional<Value> value(String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(Value.text(words));
    }

    private void tell(String text) {
        trouble.setText(text);
        trouble.setVisible(!text.isEmpty());
        area.setAttribute("aria-invalid", String.valueOf(!text.isEmpty()));
    }

    /** Shows what stands in the manuscript, where this author changed nothing that is not kept yet. */
    void refresh() {
        String there = desk.manuscript().words(at).orElse("");
        boolean untouched =
                value().strip().equals(seen.strip()) || value().strip().equals(there);
        if (untouched && !there.equals(seen)) {
            seen = there;
            area.setProperty("value", there);
        }
    }

    /** Puts the cursor in it, behind what stands there. */
    void focus() {
        area.executeJs(
                "requestAnimationFrame(() => { this.focus(); this.setSelectionRange(this.value.length, this.value.length) })");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        String id = "st-" + getElement().getNode().getId();
        area.setAttribute("id", id).setAttribute("data-at", at.toString());
        label.setAttribute("for", id);
    }
}
