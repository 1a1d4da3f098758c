package nl.leeratelier.studio.ui.review;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.studio.review.Agreements;
import nl.leeratelier.ui.Page;

/** For coordinators: what their organisation asks before something is published. */
@Route("afspraken")
@RolesAllowed("COORDINATOR")
@Menu(title = "studio.agreements.nav", order = 14.5, icon = "check")
class AgreementsView extends Page {

    AgreementsView(Agreements agreements, Accounts accounts, CurrentPerson person) {
        title(t("studio.agreements.nav"));
        lead(t("studio.agreements.lead"));
        add(new EyesPart(agreements, accounts, person.organisation().id()));
    }
}
