package nl.leeratelier.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.Expected;
import nl.leeratelier.people.Invitations;
import nl.leeratelier.people.Managers;
import nl.leeratelier.people.Member;
import nl.leeratelier.people.Organisation;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Organisations;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Page;

/** One organisation for administrators: its people, whom it invited, and inviting more. */
@Route("beheer/organisatie/:organisation")
@RolesAllowed("ADMINISTRATOR")
class OrganisationView extends Page implements BeforeEnterObserver {

    private static final int PAGE = 25;

    private final transient Organisations organisations;
    private final transient Invitations invitations;
    private final transient Expected expected;
    private final transient Managers managers;
    private final transient CurrentPerson person;
    private final transient List<OrganisationPart> parts;

    OrganisationView(
            Organisations organisations,
            Invitations invitations,
            Expected expected,
            Managers managers,
            CurrentPerson person,
            List<OrganisationPart> parts) {
        this.parts = parts;
        this.organisations = organisations;
        this.expected = expected;
        this.managers = managers;
        this.invitations = invitations;
        this.person = person;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("organisation")
                .flatMap(OrganisationView::id)
                .flatMap(organisations::find)
                .orElseThrow(NotFoundException::new));
    }

    private void show(Organisation organisation) {
        var id = organisation.id();
        title(organisation.name()).eyebrow(t("people.organisation.size", organisations.size(id)));
        var members = new PagedList<Member>(
                t("people.organisation.more-members"),
                PAGE,
                (after, limit) -> organisations.members(id, after == null ? null : after.account(), limit),
                this::item);
        var people = new Card(t("people.organisation.members"), members);
        if (members.isEmpty()) {
            people.add(new Paragraph(t("people.organisation.no-members")));
        }
        var open = new OpenInvitations(invitations, expected, id);
        var form = new InviteForm(invitations, id, person.mayGive(id), open::refresh);
        beside(people, new Card(t("people.invite.title"), form));
        add(open, new TeamLeaders(managers, organisations, id));
        parts.forEach(part -> add(part.of(id)));
        add(new Anchor("beheer", t("people.administration.back")));
    }

    private ListItem item(Member member) {
        return new ListItem(new AccountName(member.account(), false), RoleWords.pills(this, member.roles()));
    }

    private static Optional<OrganisationId> id(String text) {
        try {
            return Optional.of(new OrganisationId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
