package nl.leeratelier.groups.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.leeratelier.groups.GroupRefused;
import nl.leeratelier.groups.TrainingGroup;
import nl.leeratelier.groups.TrainingGroups;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.Role;
import nl.leeratelier.ui.ButtonLink;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.EmptyState;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.Tone;
import org.springframework.beans.factory.ObjectProvider;

/** The training groups that a trainer or coordinator looks after. */
@Route("groepen")
@RolesAllowed({"TRAINER", "COORDINATOR"})
@Menu(title = "groups.nav", order = 15, icon = "people")
class GroupsView extends Page {

    private final transient TrainingGroups groups;
    private final transient List<GroupCorner> corners;
    private final boolean coordinates;
    private final NameField name = new NameField();
    private final Select<Account> trainer = new Select<>();
    private final Div message = new Div();

    GroupsView(TrainingGroups groups, CurrentPerson person, ObjectProvider<GroupCorner> corners) {
        this.groups = groups;
        this.corners = corners.orderedStream().toList();
        coordinates = person.is(Role.COORDINATOR);
        title(t(coordinates ? "groups.list.title-coordinator" : "groups.list.title"));
        lead(t(coordinates ? "groups.list.lead-coordinator" : "groups.list.lead"));
        List<TrainingGroup> all = groups.all();
        beside(all.isEmpty() ? empty() : cards(all), newGroup());
    }

    private EmptyState empty() {
        return new EmptyState(t("groups.list.empty"), t("groups.list.empty-text"));
    }

    private Div cards(List<TrainingGroup> all) {
        Div cards = new Div();
        cards.addClassName("group-cards");
        all.forEach(group -> cards.add(card(group)));
        return cards;
    }

    private Card card(TrainingGroup group) {
        Paragraph trainedBy = new Paragraph(groups.trainerOf(group)
                .map(account -> t("groups.trainer-is", account.name()))
                .orElseGet(() -> t("groups.no-trainer")));
        ButtonLink open = ButtonLink.secondary("groepen/" + group.id(), t("groups.list.open"));
        open.getElement().setAttribute("aria-label", t("groups.list.open-named", group.name()));
        Card card = new Card(new H2(group.name()), trainedBy, new Paragraph(t("groups.size", group.size())));
        int news = news(group);
        if (news > 0) {
            Div pills = new Div(new Pill(Tone.PRO, t("groups.list.news", news)));
            pills.addClassName("pills");
            card.add(pills);
        }
        card.add(open);
        return card;
    }

    private int news(TrainingGroup group) {
        return groups.trained(group.id()).isEmpty()
                ? 0
                : corners.stream().mapToInt(corner -> corner.news(group)).sum();
    }

    private Card newGroup() {
        message.addClassName("form-message");
        Div form = new Div(message, name);
        form.addClassName("form");
        if (coordinates) {
            trainer.setLabel(t("groups.trainer"));
            trainer.setItems(groups.trainers());
            trainer.setItemLabelGenerator(Account::name);
            trainer.setEmptySelectionAllowed(false);
            form.add(trainer);
        }
        form.add(new PrimaryButton(t("groups.new.button"), click -> create()));
        return new Card(t("groups.new"), new Paragraph(t("groups.new.text")), form);
    }

    private void create() {
        message.removeAll();
        name.setInvalid(false);
        Account chosen = coordinates ? trainer.getValue() : groups.trainers().getFirst();
        if (chosen == null) {
            message.add(Notice.problem(t(GroupRefused.Reason.NO_TRAINER.key())));
            return;
        }
        try {
            UI.getCurrent().navigate("groepen/" + groups.create(name.getValue(), chosen.id()));
        } catch (GroupRefused refused) {
            if (refused.reason() == GroupRefused.Reason.NAME_INVALID) {
                name.setErrorMessage(t(refused.reason().key()));
                name.setInvalid(true);
                name.focus();
            } else {
                message.add(Notice.problem(t(refused.reason().key())));
            }
        }
    }
}
