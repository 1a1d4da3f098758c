package nl.leeratelier.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.Invitation;
import nl.leeratelier.people.Invitations;
import nl.leeratelier.people.Member;
import nl.leeratelier.people.Organisation;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Organisations;
import nl.leeratelier.people.Role;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Tone;

/** One organisation for administrators: its people, whom it invited, and inviting more. */
@Route("beheer/organisatie/:organisation")
@RolesAllowed("ADMINISTRATOR")
class OrganisationView extends Page implements BeforeEnterObserver {

    private static final int PAGE = 25;
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final transient Organisations organisations;
    private final transient Invitations invitations;
    private final transient CurrentPerson person;
    private final Div open = new Div();

    OrganisationView(Organisations organisations, Invitations invitations, CurrentPerson person) {
        this.organisations = organisations;
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
        var form = new InviteForm(invitations, id, person.mayGive(id), () -> showOpen(id));
        beside(people, new Card(t("people.invite.title"), form));
        add(new Card(t("people.invitations.open"), open));
        add(new Anchor("beheer", t("people.administration.back")));
        showOpen(id);
    }

    private ListItem item(Member member) {
        var name = new Span(member.account().name());
        name.addClassName("strong-words");
        var email = new Span(member.account().email());
        email.addClassName("quiet-words");
        return new ListItem(name, email, pills(member.roles()));
    }

    private void showOpen(OrganisationId organisation) {
        open.removeAll();
        var waiting = invitations.open(organisation);
        if (waiting.isEmpty()) {
            open.add(new Paragraph(t("people.invitations.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        waiting.forEach(invitation -> list.add(item(invitation)));
        open.add(list);
    }

    private ListItem item(Invitation invitation) {
        var email = new Span(invitation.email());
        email.addClassName("strong-words");
        var until = new Span(t("people.invitations.until", LocalDate.ofInstant(invitation.expiresAt(), ZONE)));
        until.addClassName("quiet-words");
        var organisation = invitation.organisation().id();
        var withdraw = new SecondaryButton(t("people.invitations.withdraw"), _ -> {
                    invitations.withdraw(invitation.id(), organisation);
                    showOpen(organisation);
                })
                .quiet();
        withdraw.setAriaLabel(t("people.invitations.withdraw-of", invitation.email()));
        return new ListItem(email, until, pills(invitation.roles()), withdraw);
    }

    private Span pills(Set<Role> roles) {
        var pills = new Span();
        pills.addClassName("pills");
        roles.forEach(role -> pills.add(new Pill(Tone.SAND, RoleWords.of(this, role))));
        return pills;
    }

    private static Optional<OrganisationId> id(String text) {
        try {
            return Optional.of(new OrganisationId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
