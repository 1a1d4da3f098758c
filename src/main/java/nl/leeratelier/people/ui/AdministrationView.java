package nl.leeratelier.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.people.Administration;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.Erasures;
import nl.leeratelier.people.Invitations;
import nl.leeratelier.people.Organisation;
import nl.leeratelier.people.Organisations;
import nl.leeratelier.people.Refused;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.DutchTime;
import nl.leeratelier.ui.Modal;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;

/** All organisations and all accounts, for administrators: from here they invite, open and look after each. */
@Route("beheer")
@Menu(title = "people.administration.menu", order = 90, icon = "building")
@RolesAllowed("ADMINISTRATOR")
class AdministrationView extends Page {

    private static final int PAGE = 25;

    private final transient Organisations organisations;
    private final transient Invitations invitations;
    private final transient CurrentPerson person;

    AdministrationView(
            Organisations organisations,
            Invitations invitations,
            Accounts accounts,
            Administration administration,
            Erasures erasures,
            CurrentPerson person) {
        this.organisations = organisations;
        this.invitations = invitations;
        this.person = person;
        title(t("people.administration.title")).lead(t("people.administration.lead"));
        if (isNew()) {
            add(Notice.info(t("people.administration.first")));
        }
        var list = new PagedList<Organisation>(
                t("people.administration.more-organisations"), PAGE, organisations::page, this::item);
        beside(
                new Card(t("people.administration.organisations"), list),
                new Card(t("people.organisation.new"), form()));
        add(new Card(t("people.administration.accounts"), new AccountSearch(accounts, administration)));
        var erased = erasures.last();
        if (!erased.isEmpty()) {
            add(new Card(
                    t("people.erase.log"),
                    new UnorderedList(erased.stream()
                            .map(one -> new ListItem(t(
                                    "people.erase.log-line",
                                    DutchTime.day(one.at(), getLocale()),
                                    one.by(),
                                    one.why())))
                            .toArray(ListItem[]::new))));
        }
    }

    /** Whether nobody has done anything here yet: one organisation with nobody but this administrator. */
    private boolean isNew() {
        var first = organisations.page(null, 2);
        return first.size() == 1 && organisations.size(first.getFirst().id()) == 1;
    }

    private ListItem item(Organisation organisation) {
        var link = new Anchor("beheer/organisatie/" + organisation.id(), organisation.name());
        var size = new Span(t("people.organisation.size", organisations.size(organisation.id())));
        size.addClassName("quiet-words");
        var invite = new SecondaryButton(t("people.invite.open"), _ -> invite(organisation)).quiet();
        invite.setAriaLabel(t("people.invite.to", organisation.name()));
        return new ListItem(link, size, invite);
    }

    private void invite(Organisation organisation) {
        var id = organisation.id();
        var dialog = new Modal(t("people.invite.to", organisation.name()));
        dialog.add(new InviteForm(invitations, id, person.mayGive(id), () -> {}));
        dialog.actions(new SecondaryButton(t("people.close"), _ -> dialog.close()));
        dialog.open();
    }

    private Form form() {
        var name = new TextField();
        name.setLabel(t("people.organisation.name"));
        name.setManualValidation(true);
        name.setMaxLength(120);
        var form = new Form(name);
        form.add(new PrimaryButton(t("people.organisation.create"), _ -> {
            name.setInvalid(false);
            try {
                var id = organisations.create(name.getValue());
                getUI().ifPresent(ui -> ui.navigate("beheer/organisatie/" + id));
            } catch (Refused refused) {
                form.refuse(refused, name);
            }
        }));
        return form;
    }
}
