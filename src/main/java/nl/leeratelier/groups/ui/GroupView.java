package nl.leeratelier.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.leeratelier.groups.GroupId;
import nl.leeratelier.groups.GroupRefused;
import nl.leeratelier.groups.TrainingGroup;
import nl.leeratelier.groups.TrainingGroups;
import nl.leeratelier.groups.TrainingLog;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.Role;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Page;
import org.springframework.beans.factory.ObjectProvider;

/** One training group: its members, what other features add for the trainer, and the trainer's log. */
@Route("groepen/:group")
@RolesAllowed({"TRAINER", "COORDINATOR"})
class GroupView extends Page implements BeforeEnterObserver {

    private final transient TrainingGroups groups;
    private final transient TrainingLog log;
    private final transient CurrentPerson person;
    private final transient List<GroupCorner> corners;
    private final Div content = new Div();

    GroupView(TrainingGroups groups, TrainingLog log, CurrentPerson person, ObjectProvider<GroupCorner> corners) {
        this.groups = groups;
        this.log = log;
        this.person = person;
        this.corners = corners.orderedStream().toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("group")
                .flatMap(GroupId::of)
                .flatMap(groups::find)
                .orElseThrow(NotFoundException::new));
    }

    private void show(TrainingGroup group) {
        title(group.name());
        eyebrow(t("groups.group"));
        lead(groups.trainerOf(group)
                .map(account -> t("groups.trainer-is", account.name()))
                .orElseGet(() -> t("groups.no-trainer")));
        boolean coordinates = person.is(Role.COORDINATOR);
        AddMembersPart adding = new AddMembersPart(groups, group.id(), coordinates, this::showGone);
        MembersPart members = new MembersPart(groups, group.id(), adding::refresh, this::showGone);
        adding.onAdd(members::refresh);
        if (groups.trained(group.id()).isPresent()) {
            Div work = stack();
            corners.forEach(corner -> work.add(corner.of(group)));
            work.add(new LogPart(log, group.id(), this::showGone));
            add(columns(work, stack(members, adding, settings(group))));
        } else {
            add(columns(members, stack(adding, settings(group))));
        }
        add(new Paragraph(new Anchor("groepen", t("groups.back"))));
    }

    /** What is not theirs any more does not stay on the screen. */
    private void showGone() {
        content.removeFromParent();
        eyebrow("");
        lead("");
        title(t("groups.gone"));
        addComponentAtIndex(1, Notice.problem(t(GroupRefused.Reason.NOT_THERE.key())));
    }

    private Div columns(Component large, Component small) {
        content.add(large, small);
        content.addClassName("beside");
        return content;
    }

    private static Div stack(Component... parts) {
        Div stack = new Div(parts);
        stack.addClassName("stack");
        return stack;
    }

    private SettingsPart settings(TrainingGroup group) {
        return new SettingsPart(groups, group, person.is(Role.COORDINATOR), this::title, this::showGone);
    }
}
