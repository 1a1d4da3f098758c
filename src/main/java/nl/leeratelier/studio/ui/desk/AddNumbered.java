package nl.leeratelier.studio.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.forms.Choosable;
import nl.leeratelier.studio.forms.Field;
import nl.leeratelier.studio.forms.Shape;
import nl.leeratelier.studio.ui.desk.Bench.Spot;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** Adds to a list whose parts are each about one of a few numbered things, such as the questions of a framework: those that are left. */
final class AddNumbered extends Div implements Words {

    private final transient Spot list;
    private final transient Field number;
    private final transient Shape.Numbered shape;
    private final transient AddRow.Added added;
    private final Element select = new Element("select");
    private final Div row = new Div();
    private final Div nothing = new Div();

    AddNumbered(Spot list, Field number, Shape.Numbered shape, AddRow.Added added) {
        this.list = list;
        this.number = number;
        this.shape = shape;
        this.added = added;
        addClassName("desk-add");
        String id = list.id() + "-new";
        NativeLabel label =
                new NativeLabel(t("studio-desk.new", list.bench().labels().part(list.field())));
        label.setFor(id);
        select.setAttribute("id", id);
        select.addPropertyChangeListener("value", "change", change -> {});
        row.addClassName("desk-new-words");
        row.add(label);
        row.getElement().appendChild(select);
        nothing.addClassName("desk-help");
        add(row, new SecondaryButton(t("studio-desk.add"), click -> add()), nothing);
        show();
    }

    /** Offers what no part is about yet. */
    void show() {
        List<Choosable> offered = offered();
        Set<String> taken = list.now().orElse(null) instanceof Value.Listing there
                ? there.elements().stream()
                        .flatMap(part -> part instanceof Value.Mapping one
                                ? one.words(number.name()).stream()
                                : Optional.<String>empty().stream())
                        .collect(Collectors.toSet())
                : Set.of();
        List<Choosable> left =
                offered.stream().filter(one -> !taken.contains(one.id())).toList();
        select.removeAllChildren();
        left.forEach(one -> select.appendChild(
                new Element("option").setAttribute("value", one.id()).setText(one.words())));
        select.setProperty("value", left.isEmpty() ? "" : left.getFirst().id());
        getChildren().forEach(child -> child.setVisible(child == nothing ? left.isEmpty() : !left.isEmpty()));
        nothing.setText(t(offered.isEmpty() ? "studio-desk.numbered.none" : "studio-desk.numbered.all"));
    }

    private List<Choosable> offered() {
        return list.bench().choosable(shape, list.at());
    }

    /** Adds a part about what is chosen. */
    void add() {
        String chosen = select.getProperty("value", "");
        if (offered().stream().noneMatch(one -> one.id().equals(chosen))) {
            return;
        }
        List<String> before = steps();
        Value.Mapping part = Value.Mapping.EMPTY.with(number.name(), new Value.Literal(chosen));
        Optional<String> last = before.isEmpty() ? Optional.empty() : Optional.of(before.getLast());
        if (list.bench().desk().edit(new Edit.Insert(list.at(), last, part))) {
            show();
            added.at(list.at().to(steps().getLast()));
        }
    }

    /** Chooses what to add. */
    void choose(String id) {
        select.setProperty("value", id);
    }

    private List<String> steps() {
        return list.now().orElse(null) instanceof Value.Listing there ? Pointer.steps(there) : List.of();
    }
}
