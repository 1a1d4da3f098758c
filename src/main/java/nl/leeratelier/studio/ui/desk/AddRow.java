package nl.leeratelier.studio.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.forms.NewPart;
import nl.leeratelier.studio.forms.Shape;
import nl.leeratelier.studio.forms.Shape.Parts;
import nl.leeratelier.studio.forms.Shape.Sort;
import nl.leeratelier.studio.forms.Wording;
import nl.leeratelier.studio.ui.desk.Bench.Spot;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** Adds a part to a list: its sort, its first words, Enter. Its id is made of them. */
final class AddRow extends Div implements Words {

    /** Told where the new part stands. */
    interface Added {
        void at(Pointer part);
    }

    private static final Shape.Words FIRST = new Shape.Words(Shape.Style.TEXT, 2_000);

    private final transient Spot list;
    private final transient Parts parts;
    private final transient Added added;
    private final transient List<Sort> sorts;
    private final Input words = new Input();
    private final Element sort = new Element("select");
    private final Div refusal = new Div();

    AddRow(Spot list, Parts parts, Added added) {
        this.list = list;
        this.parts = parts;
        this.added = added;
        this.sorts = parts.each().sorts().map(Shape.Sorts::each).orElse(List.of());
        addClassName("desk-add");
        String part = list.bench().labels().part(list.field());
        String id = list.id() + "-new";
        if (!sorts.isEmpty()) {
            sort.setAttribute("id", id + "-sort");
            sorts.forEach(one -> sort.appendChild(new Element("option")
                    .setAttribute("value", one.name())
                    .setText(list.bench().labels().sort(list.field(), parts.each(), one))));
            sort.setProperty("value", sorts.getFirst().name());
            sort.addPropertyChangeListener("value", "change", change -> {});
            NativeLabel which = new NativeLabel(t("studio-desk.sort"));
            which.setFor(id + "-sort");
            Div sorted = new Div(which);
            sorted.addClassNames("desk-new-words", "desk-new-sort");
            sorted.getElement().appendChild(sort);
            add(sorted);
        }
        words.setId(id);
        words.getElement().setAttribute("autocomplete", "off");
        NativeLabel label = new NativeLabel(t("studio-desk.new", part));
        label.setFor(id);
        Div both = new Div(label, words);
        both.addClassName("desk-new-words");
        words.getElement()
                .addEventListener("keydown", event -> add())
                .setFilter("event.key === 'Enter' && !event.isComposing")
                .synchronizeProperty("value");
        refusal.addClassName("desk-trouble");
        refusal.getElement().setAttribute("role", "alert");
        add(both, new SecondaryButton(t("studio-desk.add"), click -> add()), refusal);
    }

    /** Adds a part of the chosen sort that begins with what is written. */
    void add() {
        String first = words.getValue();
        if (!(Wording.of(first, FIRST) instanceof Wording.Fine)) {
            refusal.setText(t(
                    first.length() > FIRST.longest() ? "studio-desk.too-long" : "studio-desk.hidden",
                    first.length(),
                    FIRST.longest()));
            return;
        }
        refusal.setText("");
        Bench bench = list.bench();
        Value.Mapping part = NewPart.of(parts.each(), chosen(), first, bench.manuscript());
        Optional<String> last = steps().isEmpty() ? Optional.empty() : Optional.of(steps().getLast());
        if (bench.desk().edit(new Edit.Insert(list.at(), last, part))) {
            words.setValue("");
            List<String> now = steps();
            String step = part.words("id").filter(now::contains).orElseGet(now::getLast);
            added.at(list.at().to(step));
        }
    }

    /** Begins with these words, as if they were typed. */
    void write(String typed) {
        words.setValue(typed);
    }

    /** Chooses the sort. */
    void choose(String name) {
        sort.setProperty("value", name);
    }

    private Optional<Sort> chosen() {
        return sorts.stream()
                .filter(one -> one.name().equals(sort.getProperty("value", "")))
                .findFirst();
    }

    private List<String> steps() {
        return list.now().orElse(null) instanceof Value.Listing there ? Pointer.steps(there) : List.of();
    }
}
