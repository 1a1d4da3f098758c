package nl.leeratelier.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.leeratelier.growth.GroupGrowth;
import nl.leeratelier.growth.ProgrammeGrowth;
import nl.leeratelier.growth.ui.GrowthFigures;
import nl.leeratelier.measure.Growth;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** How people moved on the statements: of the organisation, or of a team of which that may be told. */
class GrowthPart extends Card implements Words {

    private final transient GroupGrowth growth;
    private transient List<ProgrammeGrowth> all = List.of();
    private transient SortedMap<String, List<ProgrammeGrowth>> teams = new TreeMap<>();
    private final Select<String> of = new Select<>();
    private final Div shown = new Div();

    /** @param isAtOnce shows it at once; otherwise when it is asked for */
    GrowthPart(GroupGrowth growth, boolean isAtOnce) {
        this.growth = growth;
        of.setLabel(t("dashboard.growth.of"));
        of.setItemLabelGenerator(name -> name == null || name.isEmpty() ? t("dashboard.growth.all") : name);
        of.setVisible(false);
        of.addValueChangeListener(_ -> show());
        shown.addClassName("growth-shown");
        add(
                new H2(t("dashboard.growth")),
                new Paragraph(t("dashboard.growth.lead", Growth.FEWEST)),
                of,
                shown,
                new Anchor("groei", t("dashboard.growth.more")));
        if (isAtOnce) {
            read();
        } else {
            shown.add(new SecondaryButton(t("dashboard.growth.show"), _ -> read()));
        }
    }

    private void read() {
        all = growth.here();
        teams = growth.teams();
        var names = new ArrayList<String>();
        names.add("");
        names.addAll(teams.keySet());
        of.setItems(names);
        of.setValue("");
        of.setVisible(!teams.isEmpty());
        show();
    }

    private void show() {
        shown.removeAll();
        var isOfAll = of.getValue() == null || of.getValue().isEmpty();
        var told = (isOfAll ? all : teams.getOrDefault(of.getValue(), List.of()))
                .stream().filter(programme -> !programme.told().isEmpty()).toList();
        if (told.isEmpty()) {
            shown.add(new Paragraph(t("dashboard.growth.few", Growth.FEWEST)));
        }
        told.forEach(programme -> {
            var heading = new H3(programme.programme().programme().title());
            heading.getElement()
                    .setAttribute("lang", programme.programme().programme().language());
            shown.add(heading, new GrowthFigures(programme, isOfAll, false));
        });
    }
}
