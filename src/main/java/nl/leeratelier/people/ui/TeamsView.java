package nl.leeratelier.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.Managers;
import nl.leeratelier.people.Organisations;
import nl.leeratelier.people.Teams;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.Under;

/** For the coordinator: the teams, who leads them, and which nobody leads. */
@Route("teams")
@RolesAllowed("COORDINATOR")
class TeamsView extends Page implements Under {

    TeamsView(Managers managers, Teams teams, Organisations organisations, CurrentPerson current) {
        title(t("people.teams.title")).lead(t("people.teams.lead"));
        var organisation = current.organisation().id();
        var leaders = new TeamLeaders(managers, organisations, organisation);
        add(
                leaders,
                new TeamMembership(teams, organisations, organisation, leaders::refresh),
                new Anchor("mensen", t("people.teams.back")));
    }

    @Override
    public String place() {
        return "mensen";
    }
}
