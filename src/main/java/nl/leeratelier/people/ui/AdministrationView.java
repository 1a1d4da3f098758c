package nl.leeratelier.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.people.Organisation;
import nl.leeratelier.people.Organisations;
import nl.leeratelier.people.Refused;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.PrimaryButton;

/** All organisations and all accounts, for administrators. */
@Route("beheer")
@Menu(title = "people.administration.menu", order = 90, icon = "building")
@RolesAllowed("ADMINISTRATOR")
class AdministrationView extends Page {

    private static final int PAGE = 25;

    private final transient Organisations organisations;

    AdministrationView(Organisations organisations, Accounts accounts) {
        this.organisations = organisations;
        title(t("people.administration.title")).lead(t("people.administration.lead"));
        var list = new PagedList<Organisation>(
                t("people.administration.more-organisations"), PAGE, organisations::page, this::item);
        beside(
                new Card(t("people.administration.organisations"), list),
                new Card(t("people.organisation.new"), form()));
        add(new Card(t("people.administration.accounts"), new AccountSearch(accounts)));
    }

    private ListItem item(Organisation organisation) {
        var link = new Anchor("beheer/organisatie/" + organisation.id(), organisation.name());
        var size = new Span(t("people.organisation.size", organisations.size(organisation.id())));
        size.addClassName("quiet-words");
        return new ListItem(link, size);
    }

    private Form form() {
        var name = new TextField(t("people.organisation.name"));
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
