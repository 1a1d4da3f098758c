package nl.leeratelier.studio.ui.talk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.ui.desk.Desk;
import nl.leeratelier.studio.ui.desk.LiveText;
import nl.leeratelier.ui.Words;

/**
 * Room for words of a talk: the browser's own text area, as high as what stands in it. It keeps itself while one types, also
 * when one does not pause, and when one leaves it. What another author writes meanwhile appears, unless one is writing here
 * oneself. What the browser shows is never replaced by what is kept of it: letters may have been typed since.
 */
final class WordsField extends Div implements Words {

    /** No more characters than a text in content may have. */
    static final int LONGEST = 20_000;

    private final transient Desk desk;
    private final transient Pointer at;
    private final Element label = new Element("label");
    private final Element area = new Element("textarea");
    private final Element trouble = new Element("p");
    private final LiveText live;

    private transient Runnable first = () -> {};
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
        live = new LiveText(area, desk.manuscript().words(at).orElse(""), words -> keep());
        trouble.setAttribute("role", "alert").setVisible(false);
        trouble.getClassList().add("st-trouble");
        getElement().appendChild(this.label, area, trouble);
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
        return live.shown();
    }

    /** As if somebody wrote this here. */
    void write(String text) {
        live.type(text);
        keep();
    }

    private void keep() {
        String now = live.shown();
        if (now.length() > LONGEST) {
            tell(t("studio-talk.too-long", now.length() - LONGEST));
            return;
        }
        tell("");
        if (contested) {
            return;
        }
        if (now.strip().equals(live.seen().strip())) {
            return;
        }
        first.run();
        // Against what this author saw, not what stands there now: so that another's words are never overwritten
        // unseen.
        keeping = true;
        contested = !desk.edit(new Edit.Put(at, value(live.seen()), value(now.strip())));
        keeping = false;
        live.kept(now.strip());
        if (!contested) {
            refresh();
        }
    }

    /** The author chose which words are to stand here. */
    void settle() {
        if (contested) {
            contested = false;
            live.replace(desk.manuscript().words(at).orElse(""));
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
        boolean mine = live.shown().length() > LONGEST;
        if (!keeping && !contested && !mine && !there.equals(live.given())) {
            live.offer(there);
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
