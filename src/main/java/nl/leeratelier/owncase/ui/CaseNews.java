package nl.leeratelier.owncase.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.groups.TrainingGroup;
import nl.leeratelier.groups.TrainingGroups;
import nl.leeratelier.learning.ui.StartCorner;
import nl.leeratelier.owncase.OwnCase;
import nl.leeratelier.owncase.OwnCases;
import nl.leeratelier.owncase.SharedCases;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.Role;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Words;

/** On the start page: the cases that somebody wrote back on, one line for each group or for all one's own. */
@org.springframework.stereotype.Component
class CaseNews implements StartCorner {

    private final OwnCases own;
    private final SharedCases shared;
    private final TrainingGroups groups;
    private final CurrentPerson person;

    CaseNews(OwnCases own, SharedCases shared, TrainingGroups groups, CurrentPerson person) {
        this.own = own;
        this.shared = shared;
        this.groups = groups;
        this.person = person;
    }

    @Override
    public Optional<Component> news() {
        Lines lines = new Lines();
        if (person.is(Role.TRAINER)) {
            groups.all().forEach(group -> lines.ofGroup(group, fresh(group)));
        }
        if (person.is(Role.TRAINEE)) {
            lines.ofOwn(own.mine().stream().filter(OwnCase::newToWriter).toList());
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
    }

    private List<OwnCase> fresh(TrainingGroup group) {
        return shared.in(group.id()).stream().filter(OwnCase::newToTrainer).toList();
    }

    private static final class Lines extends Card implements Words {

        private final UnorderedList list = new UnorderedList();

        Lines() {
            list.addClassName("rows");
            add(new H2(t("owncase.news")), list);
        }

        boolean isEmpty() {
            return list.getComponentCount() == 0;
        }

        void ofGroup(TrainingGroup group, List<OwnCase> fresh) {
            if (!fresh.isEmpty()) {
                line("groepen/" + group.id(), t("owncase.news.group", group.name(), fresh.size()));
            }
        }

        void ofOwn(List<OwnCase> fresh) {
            if (fresh.size() == 1) {
                OwnCase one = fresh.getFirst();
                line(
                        "eigen-casus/" + one.id(),
                        t("owncase.news." + (one.turned().isPresent() ? "turned" : "answered")));
            } else if (!fresh.isEmpty()) {
                line("eigen-casus", t("owncase.news.own", fresh.size()));
            }
        }

        private void line(String path, String text) {
            list.add(new ListItem(new Anchor(path, text)));
        }
    }
}
