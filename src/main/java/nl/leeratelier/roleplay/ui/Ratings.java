package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leeratelier.content.Framework.Criterion;
import nl.leeratelier.roleplay.Appraisal.Level;
import nl.leeratelier.ui.Words;

/** What one thinks of one's own words on each criterion: four words to pick from, none picked beforehand. */
final class Ratings extends Div implements Words {

    private static final String ROW = "Number(event.target.closest('fieldset')?.dataset.row ?? -1)";
    private static final String VALUE = "Number(event.target.value)";

    private final List<Criterion> criteria;
    private final Map<String, Integer> scores = new HashMap<>();

    Ratings(List<Criterion> criteria) {
        this.criteria = criteria;
        addClassName("ratings");
        Html html = new Html();
        for (int row = 0; row < criteria.size(); row++) {
            html.open("fieldset", "rating", "data-row", String.valueOf(row))
                    .open("legend", "")
                    .element("b", "", criteria.get(row).title())
                    .text(" " + criteria.get(row).behaviour())
                    .close("legend");
            levels(html, row);
            html.close("fieldset");
        }
        html.markup().into(this);
        getElement().addEventListener("change", this::picked).addEventData(ROW).addEventData(VALUE);
    }

    private void levels(Html html, int row) {
        html.open("div", "rating-levels");
        for (Level level : Level.values()) {
            html.open("label", "")
                    .open("input", "", Map.of("type", "radio", "name", "rating-" + row, "value", "" + level.ordinal()))
                    .element("span", "", t("roleplay.level." + level.name().toLowerCase(Locale.ROOT)))
                    .close("label");
        }
        html.close("div");
    }

    /** From 0 to 3 by criterion, as in a rubric score; what was not picked is left out. */
    Map<String, Integer> scores() {
        return scores;
    }

    private void picked(DomEvent event) {
        pick(
                event.getEventData().path(ROW).asInt(-1),
                event.getEventData().path(VALUE).asInt(-1));
    }

    // What a browser sends may be anything.
    void pick(int row, int level) {
        if (row >= 0 && row < criteria.size() && level >= 0 && level < Level.values().length) {
            scores.put(criteria.get(row).id(), level);
        }
    }
}
