package nl.leeratelier.owncase.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import nl.leeratelier.groups.GroupId;
import nl.leeratelier.groups.TrainingGroup;
import nl.leeratelier.groups.TrainingGroups;
import nl.leeratelier.owncase.OwnCase;
import nl.leeratelier.owncase.OwnCaseId;
import nl.leeratelier.owncase.SharedCases;
import nl.leeratelier.ui.ButtonLink;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Words;

/** What an address of the trainer's leads to, if it is theirs to see. */
final class Address {

    private Address() {}

    static Optional<TrainingGroup> group(BeforeEnterEvent event, TrainingGroups groups) {
        return event.getRouteParameters().get("group").flatMap(GroupId::of).flatMap(groups::trained);
    }

    /** Says that a case is not there any more, with the way back to what still is. */
    static Component gone(Words words, TrainingGroups groups, TrainingGroup group) {
        Div ways = new Div(groups.trained(group.id())
                .map(still ->
                        ButtonLink.primary("groepen/" + still.id(), words.t("owncase.back-to-group", still.name())))
                .orElseGet(() -> ButtonLink.primary("groepen", words.t("owncase.anonymous.back"))));
        ways.addClassName("actions");
        return Notice.problem(words.t("owncase.gone.text"), ways);
    }

    /** The case, which is opened by this. */
    static Optional<OwnCase> shared(BeforeEnterEvent event, TrainingGroup group, SharedCases cases) {
        return event.getRouteParameters().get("case").flatMap(OwnCaseId::of).flatMap(id -> cases.open(group.id(), id));
    }
}
