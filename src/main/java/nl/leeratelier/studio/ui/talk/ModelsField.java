package nl.leeratelier.studio.ui.talk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.talk.Ids;
import nl.leeratelier.studio.talk.Writing;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** What others might say at an open moment: two to four answers, each with what it does. */
final class ModelsField extends Div implements Words {

    private static final int MOST = 4;

    private final transient Workroom room;
    private final transient PartForm form;
    private final transient Pointer at;
    private final OrderedList list = new OrderedList();
    private final SecondaryButton more;
    private transient List<String> shown = new ArrayList<>();

    ModelsField(Workroom room, PartForm form, Pointer at) {
        this.room = room;
        this.form = form;
        this.at = at;
        list.addClassName("st-choices");
        more = new SecondaryButton(t("studio-talk.model.add"), click -> more());
        more.addClassName("st-small");
        add(list, more);
    }

    private void more() {
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("id", Value.text(Ids.like("antwoord", "antwoord", room.desk().manuscript())));
        Optional<String> last = shown.isEmpty() ? Optional.empty() : Optional.of(shown.getLast());
        form.edit(new Edit.Insert(at, last, new Value.Mapping(fields)));
    }

    void refresh() {
        List<String> steps = room.desk().manuscript().at(at).orElse(null) instanceof Value.Listing there
                ? Pointer.steps(there)
                : List.of();
        if (steps.equals(shown)) {
            return;
        }
        shown = steps;
        list.removeAll();
        for (String step : steps) {
            Pointer one = at.to(step);
            SecondaryButton away = new SecondaryButton(
                            t("studio-talk.remove"),
                            click -> Writing.remove(room.desk().manuscript(), one)
                                    .ifPresent(form::edit))
                    .quiet();
            away.addClassName("st-small");
            ListItem item = new ListItem(
                    form.words(t("studio-talk.model.words"), one.to("words")),
                    form.words(t("studio-talk.why"), one.to("why")),
                    form.sources(one.to("sources")),
                    away);
            item.addClassName("st-choice");
            list.add(item);
        }
        more.setVisible(steps.size() < MOST);
    }
}
