package nl.leeratelier.studio.ui.talk;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leeratelier.content.Source;
import nl.leeratelier.content.SourceKey;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.talk.Aim;
import nl.leeratelier.studio.talk.Writing;
import nl.leeratelier.studio.ui.desk.SourcePicker;
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
        new SourcePicker(
                        room.desk().library().sources(),
                        source -> cite(source.key().value()))
                .open();
    }

    void cite(String key) {
        List<String> keys = keys();
        if (!keys.contains(key)) {
            keep(Stream.concat(keys.stream(), Stream.of(key)).toList());
        }
    }

    void refresh() {
        Html html = new Html();
        html.element("span", "st-label", t("studio-talk.sources"));
        List<String> keys = keys();
        if (!keys.isEmpty()) {
            html.open("ul", "desk-sources st-cited");
            keys.forEach(key -> source(html, key));
            html.close("ul");
        }
        html.element("button", "st-add", t("studio-talk.sources.add"), "type", "button", "name", "add");
        chosen.show(html.markup());
    }

    private void source(Html html, String key) {
        String says = room.desk()
                .library()
                .sources()
                .find(new SourceKey(key))
                .map(Source::says)
                .orElseGet(() -> t("studio-desk.unknown-source"));
        html.open("li", "")
                .element("span", "desk-key", key)
                .element("span", "", says, "title", says)
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
                .close("li");
    }

    /** As it stands on the page. */
    String shown() {
        return chosen.shown();
    }
}
