package nl.leeratelier.studio.ui.talk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.ui.desk.Desk;
import nl.leeratelier.ui.Words;

/**
 * Room for words of a talk: the browser's own text area, as high as what stands in it. It keeps itself while one types, also
 * when one does not pause, and when one leaves it. What another author writes meanwhile appears, unless one is writing here
 * oneself. What the browser shows is never replaced by what is kept of it: letters may have been typed since.
 */
final class WordsField extends Div implements Words {

    /** No more characters than a text in content may have. */
    static final int LONGEST = 20_000;

    private static final int PAUSE_MILLISECONDS = 400;

    /** Only words that the server knows of are replaced. */
    private static final String REPLACE = "if (this.value !== $0) return false; this.value = $1; return true";

    private final transient Desk desk;
    private final transient Pointer at;
    private final Element label = new Element("label");
    private final Element area = new Element("textarea");
    private final Element trouble = new Element("p");
    /** What the browser shows, as far as it said so. */
    private String shown = "";
    /** What stood there when it was last kept, or last seen. */
    private String seen = "";

    private transient Runnable first = () -> {};
    private boolean inside;
    /** While what is shown is being kept, it is not replaced by what comes in: the author may be asked about both. */
    private boolean keeping;
    /** Whether the author is asked which words are to stand here: theirs, or those that another wrote meanwhile. */
    private boolean contested;

    WordsField(Desk desk, Pointer at, String label) {
        this.desk = desk;
        this.at = at;
        addClassName("st-words");
        this.label.setText(label);
        area.setAttribute("rows", "1");
        area.addPropertyChangeListener("value", "input", change -> {})
                .debounce(PAUSE_MILLISECONDS, DebouncePhase.INTERMEDIATE, DebouncePhase.TRAILING);
        area.addPropertyChangeListener("value", "change", change -> {});
        area.addPropertyChangeListener("value", change -> {
            if (change.isUserOriginated()) {
                shown = String.valueOf(change.getValue());
                keep();
            }
        });
        area.addEventListener("focus", event -> inside = true);
        area.addEventListener("blur", event -> {
            inside = false;
            refresh();
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
        return shown;
    }

    /** As if somebody wrote this here. */
    void write(String text) {
        shown = text;
        area.setProperty("value", text);
        keep();
    }

    private void keep() {
        String now = shown;
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
        keeping = true;
        if (desk.edit(new Edit.Put(at, value(seen), value(now.strip())))) {
            seen = now.strip();
        } else {
            contested = true;
        }
        keeping = false;
    }

    /** The author chose which words are to stand here. */
    void settle() {
        if (contested) {
            contested = false;
            show(desk.manuscript().words(at).orElse(""));
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
        if (keeping || there.equals(seen)) {
            return;
        }
        if (shown.strip().equals(there.strip())) {
            seen = there;
        } else if (shown.strip().equals(seen.strip())) {
            if (inside) {
                area.executeJs(REPLACE, shown, there).then(Boolean.class, done -> {
                    if (done) {
                        shown = there;
                        seen = there;
                    }
                });
            } else {
                show(there);
            }
        }
    }

    private void show(String words) {
        shown = words;
        seen = words;
        area.setProperty("value", words);
        area.executeJs("this.value = $0", words);
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
