package nl.leeratelier.growth.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.leeratelier.groups.TrainingGroup;
import nl.leeratelier.groups.ui.GroupCorner;
import nl.leeratelier.growth.GroupGrowth;
import nl.leeratelier.growth.ProgrammeGrowth;
import nl.leeratelier.measure.Growth;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Words;
import org.springframework.core.annotation.Order;

/** On the page of a group: how its members moved on the statements. */
@org.springframework.stereotype.Component
@Order(2)
class GroupGrowthCorner implements GroupCorner {

    private final GroupGrowth growth;

    GroupGrowthCorner(GroupGrowth growth) {
        this.growth = growth;
    }

    @Override
    public Component of(TrainingGroup group) {
        return new Corner(growth.of(group.id()));
    }

    private static final class Corner extends Card implements Words {

        Corner(List<ProgrammeGrowth> programmes) {
            add(new H2(t("growth.corner")));
            List<ProgrammeGrowth> told = programmes.stream()
                    .filter(programme -> !programme.told().isEmpty())
                    .toList();
            if (told.isEmpty()) {
                add(new Paragraph(t("growth.corner.few", Growth.FEWEST)));
            } else {
                add(new Paragraph(t("growth.meaning")));
                told.forEach(this::add);
                Paragraph norm = new Paragraph(t("growth.no-norm"));
                norm.addClassName("measure-norm");
                add(norm);
            }
            add(new Paragraph(new Anchor("groei", t("growth.corner.all"))));
        }

        private void add(ProgrammeGrowth programme) {
            H3 heading = new H3(programme.programme().programme().title());
            heading.getElement()
                    .setAttribute("lang", programme.programme().programme().language());
            add(heading, new GrowthFigures(programme, false, false));
        }
    }
}
