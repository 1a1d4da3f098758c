package nl.leeratelier.owncase.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import nl.leeratelier.groups.GroupId;
import nl.leeratelier.groups.TrainingGroup;
import nl.leeratelier.groups.TrainingGroups;
import nl.leeratelier.owncase.OwnCase;
import nl.leeratelier.owncase.OwnCaseId;
import nl.leeratelier.owncase.SharedCases;

/** What an address of the trainer's leads to, if it is theirs to see. */
final class Address {

    private Address() {}

    static Optional<TrainingGroup> group(BeforeEnterEvent event, TrainingGroups groups) {
        return event.getRouteParameters().get("group").flatMap(GroupId::of).flatMap(groups::trained);
    }

    static Optional<OwnCase> shared(BeforeEnterEvent event, TrainingGroup group, SharedCases cases) {
        return event.getRouteParameters().get("case").flatMap(OwnCaseId::of).flatMap(id -> cases.open(group.id(), id));
    }
}
