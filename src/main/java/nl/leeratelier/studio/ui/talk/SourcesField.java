package nl.leeratelier.studio.ui.talk;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.content.Source;
import nl.leeratelier.content.SourceKey;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.talk.Aim;
import nl.leeratelier.studio.talk.Writing;
import nl.leeratelier.ui.Words;

/** What a text rests on: sources that are found by what they say. */
final class SourcesField extends Div implements Words {

    private final transient Workroom room;
    private final transient Pointer at;
    private final Chosen chosen = new Chosen();

    SourcesField(Workroom room, Pointer at) {
        this.room = room;
        this.at = at;
        addClassName("st-sources");
        getElement().setAttribute("data-at", at.toString());
        add(chosen);
        refresh();
    }

    private final class Chosen extends Menus {
        @Override
        void chosen(String name, String value) {
            if (name.equals("add")) {
                search();
            } else {
                List<String> left = new ArrayList<>(keys());
                left.remove(name);
                keep(left);
            }
        }
    }

    private List<String> keys() {
        return Aim.words(room.desk().manuscript().at(at));
    }

    private void keep(List<String> keys) {
        room.desk()
                .edit(Writing.put(
                        room.desk().manuscript(),
                        at,
                        keys.isEmpty() ? Optional.empty() : Optional.of(Value.Listing.of(keys))));
        refresh();
    }

    private void search() {
        ComboBox<Source> find = new ComboBox<>();
        find.setAriaLabel(t("studio-talk.sources.find"));
        find.setPlaceholder(t("studio-talk.sources.find"));
        find.setItemLabelGenerator(source -> source.key().value() + " · " + source.says());
        find.setItems(room.desk().library().sources().byKey().values().stream()
                .sorted(Comparator.comparing(source -> source.key().value()))
                .toList());
        find.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                List<String> more = new ArrayList<>(keys());
                String key = change.getValue().key().value();
                if (!more.contains(key)) {
                    more.add(key);
                }
                find.removeFromParent();
                keep(more);
            }
        });
        add(find);
        find.focus();
    }

    void refresh() {
        Html html = new Html();
        html.element("span", "st-label", t("studio-talk.sources"));
        for (String key : keys()) {
            String says = room.desk()
                    .library()
                    .sources()
                    .find(new SourceKey(key))
                    .map(Source::says)
                    .orElse("");
            html.open("span", "st-chip", "title", says)
                    .text(key)
                    .element(
                            "button",
                            "st-remove",
                            "×",
                            "type",
                            "button",
                            "name",
                            key,
                            "aria-label",
                            t("studio-talk.remove-what", key))
                    .close("span");
        }
        html.element("button", "st-add", t("studio-talk.sources.add"), "type", "button", "name", "add");
        chosen.show(html.markup());
    }
}
