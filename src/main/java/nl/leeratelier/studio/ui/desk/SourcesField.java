package nl.leeratelier.studio.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.content.Source;
import nl.leeratelier.content.SourceKey;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.ui.desk.Bench.Spot;
import nl.leeratelier.ui.SecondaryButton;

/** Sources, each with what it says, chosen from a list that can be searched. */
final class SourcesField extends FieldView {

    private final UnorderedList chosen = new UnorderedList();
    private transient Optional<Value> seen;

    SourcesField(Spot spot) {
        super(spot);
        this.seen = spot.now();
        chosen.addClassName("desk-sources");
        Div add = new Div(new SecondaryButton(
                t("studio-desk.add-source"),
                click -> new SourcePicker(
                                bench().desk().library().sources(),
                                source -> cite(source.key().value()))
                        .open()));
        layOutGroup(chosen.getElement(), add.getElement());
        show();
    }

    private List<String> keys() {
        return seen.orElse(null) instanceof Value.Listing list
                ? list.elements().stream()
                        .flatMap(one -> Value.words(one).stream())
                        .toList()
                : List.of();
    }

    void cite(String key) {
        if (!keys().contains(key)) {
            List<String> keys = new ArrayList<>(keys());
            keys.add(key);
            put(keys);
        }
    }

    private void drop(String key) {
        put(keys().stream().filter(other -> !other.equals(key)).toList());
    }

    private void put(List<String> keys) {
        Optional<Value> after = keys.isEmpty() ? Optional.empty() : Optional.of(Value.Listing.of(keys));
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
        chosen.removeAll();
        keys().forEach(key -> {
            Optional<Source> source = bench().desk().library().sources().find(new SourceKey(key));
            Span name = new Span(key);
            name.addClassName("desk-key");
            Span says = new Span(source.map(Source::says).orElseGet(() -> t("studio-desk.unknown-source")));
            chosen.add(new ListItem(name, says, MoveButtons.remove(this, key, click -> drop(key))));
        });
        chosen.setVisible(!keys().isEmpty());
    }
}
