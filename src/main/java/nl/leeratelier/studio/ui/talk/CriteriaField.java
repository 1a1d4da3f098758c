package nl.leeratelier.studio.ui.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.talk.Writing;

/** On which criteria of the rubric one scores one's own words: at most four. */
final class CriteriaField extends Menus {

    private static final int MOST = 4;

    private final transient Workroom room;
    private final transient Pointer at;
    private final String label;

    CriteriaField(Workroom room, Pointer at, String label) {
        this.room = room;
        this.at = at;
        this.label = label;
        addClassName("st-criteria");
        refresh();
    }

    @Override
    void chosen(String name, String value) {
        List<String> keys = new ArrayList<>(MomentForm.keys(room, at));
        boolean known =
                MomentForm.criteria(room).stream().anyMatch(one -> one.value().equals(name));
        if (known && value.equals("true") && !keys.contains(name) && keys.size() < MOST) {
            keys.add(name);
        } else if (!value.equals("true")) {
            keys.remove(name);
        }
        room.desk()
                .edit(Writing.put(
                        room.desk().manuscript(),
                        at,
                        keys.isEmpty() ? Optional.empty() : Optional.of(Value.Listing.of(keys))));
        refresh();
    }

    void refresh() {
        List<String> keys = MomentForm.keys(room, at);
        Html html = new Html();
        html.open("fieldset", "st-facts").element("legend", "st-label", label);
        for (Html.Option one : MomentForm.criteria(room)) {
            boolean on = keys.contains(one.value());
            html.open("label", "st-fact st-tick")
                    .open(
                            "input",
                            "",
                            "type",
                            "checkbox",
                            "name",
                            one.value(),
                            "checked",
                            on ? "checked" : "",
                            "disabled",
                            !on && keys.size() >= MOST ? "disabled" : "")
                    .element("span", "", one.words())
                    .close("label");
        }
        show(html.close("fieldset").markup());
    }
}
