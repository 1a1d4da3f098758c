package nl.leeratelier.studio.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.forms.Choosable;
import nl.leeratelier.studio.forms.Shape;
import nl.leeratelier.studio.forms.Target;
import nl.leeratelier.studio.ui.desk.Bench.Spot;
import nl.leeratelier.ui.Inputs;
import nl.leeratelier.ui.Markup;

/** Several of a list, by boxes to tick; or, where all of them belong and their order counts, by moving them. */
final class ChecksField extends FieldView {

    private final transient Supplier<List<Choosable>> offers;
    private final transient Function<String, Value> written;
    private final boolean ordered;
    private final Div list = new Div();
    private transient List<Choosable> offered = List.of();
    private transient Optional<Value> seen;

    private ChecksField(Spot spot, boolean ordered, Function<String, Value> written, Supplier<List<Choosable>> offers) {
        super(spot);
        this.offers = offers;
        this.ordered = ordered;
        this.written = written;
        this.seen = spot.now();
        list.addClassName("desk-checks");
        layOutGroup(list.getElement());
        show();
    }

    static ChecksField of(Spot spot, Shape.SomeOf some) {
        List<Choosable> numbers = some.numbers().stream()
                .map(number -> new Choosable(number, number))
                .toList();
        return new ChecksField(spot, false, Value.Literal::new, () -> numbers);
    }

    static ChecksField of(Spot spot, Shape.References references) {
        boolean ordered = references.to() == Target.Named.FILES || references.to() == Target.Named.FOLDERS;
        return new ChecksField(spot, ordered, Value::text, () -> spot.bench().choosable(references.to(), spot.at()));
    }

    private List<String> chosen() {
        Stream<String> written = seen.orElse(null) instanceof Value.Listing there
                ? there.elements().stream().flatMap(one -> Value.words(one).stream())
                : Stream.empty();
        // Where all belong, what is new follows what has its place already.
        Stream<String> all = ordered ? Stream.concat(written, offered.stream().map(Choosable::id)) : written;
        return all.distinct().toList();
    }

    /** Adds one, in the order in which they are offered, or takes it out. */
    void tick(String id, boolean on) {
        Set<String> now = new LinkedHashSet<>(chosen());
        if (on) {
            now.add(id);
        } else {
            now.remove(id);
        }
        List<String> order = offered.stream().map(Choosable::id).toList();
        List<String> after =
                new ArrayList<>(order.stream().filter(now::contains).toList());
        now.stream().filter(one -> !order.contains(one)).forEach(after::add);
        put(after);
    }

    private void put(List<String> ids) {
        Optional<Value> after = ids.isEmpty()
                ? Optional.empty()
                : Optional.of(new Value.Listing(ids.stream().map(written).toList()));
        if (bench().put(at(), seen, after)) {
            seen = after;
            if (ordered) {
                show();
            }
        }
    }

    private void move(int from, int by) {
        List<String> ids = new ArrayList<>(chosen());
        int to = from + by;
        if (to >= 0 && to < ids.size()) {
            Collections.swap(ids, from, to);
            put(ids);
        }
    }

    @Override
    void refresh() {
        Optional<Value> now = spot().now();
        if (!now.equals(seen) || !offered.equals(offers.get())) {
            seen = now;
            show();
        }
    }

    private void show() {
        offered = offers.get();
        list.removeAll();
        if (ordered) {
            list.add(inOrder());
            return;
        }
        List<String> chosen = chosen();
        if (offered.isEmpty() && chosen.isEmpty()) {
            list.setText(t("studio-desk.nothing-to-choose"));
            return;
        }
        List<Choosable> all = new ArrayList<>(offered);
        chosen.stream()
                .filter(id -> offered.stream().noneMatch(one -> one.id().equals(id)))
                .forEach(id -> all.add(new Choosable(id, t("studio-desk.gone-choice"))));
        StringBuilder boxes = new StringBuilder();
        all.forEach(one -> boxes.append("<label><input type=\"checkbox\" name=\"")
                .append(Markup.escape(one.id()))
                .append('"')
                .append(chosen.contains(one.id()) ? " checked" : "")
                .append("><span>")
                .append(Markup.escape(one.words()))
                .append("</span></label>"));
        list.add(new Inputs(new Markup(boxes.toString()), (name, value, ticked) -> {
            if (all.stream().anyMatch(one -> one.id().equals(name))) {
                tick(name, ticked);
            }
        }));
    }

    private OrderedList inOrder() {
        OrderedList rows = new OrderedList();
        rows.addClassName("desk-rows");
        List<String> chosen = chosen();
        for (int index = 0; index < chosen.size(); index++) {
            String id = chosen.get(index);
            String words = offered.stream()
                    .filter(one -> one.id().equals(id))
                    .map(Choosable::words)
                    .findFirst()
                    .orElseGet(() -> t("studio-desk.not-published-yet", id));
            rows.add(row(words, index, chosen.size()));
        }
        return rows;
    }

    private ListItem row(String words, int index, int count) {
        NativeButton up = MoveButtons.up(this, words, click -> move(index, -1));
        NativeButton down = MoveButtons.down(this, words, click -> move(index, 1));
        up.setEnabled(index > 0);
        down.setEnabled(index < count - 1);
        return new ListItem(new Span(words), up, down);
    }
}
