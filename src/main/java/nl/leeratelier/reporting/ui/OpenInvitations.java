package nl.leeratelier.reporting.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.leeratelier.people.Invitation;
import nl.leeratelier.people.Invitations;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Question;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** Who was invited and has not come yet. */
class OpenInvitations extends Card implements Words {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final transient Invitations invitations;
    private final OrganisationId organisation;
    private final UnorderedList list = new UnorderedList();

    OpenInvitations(String heading, Invitations invitations, OrganisationId organisation) {
        super(heading);
        this.invitations = invitations;
        this.organisation = organisation;
        list.addClassName("rows");
        add(list);
        refresh();
    }

    /** Shows how it is now; nothing when nobody is expected. */
    void refresh() {
        list.removeAll();
        var open = invitations.open(organisation);
        open.forEach(invitation -> list.add(item(invitation)));
        setVisible(!open.isEmpty());
    }

    private ListItem item(Invitation invitation) {
        var until = new Span(t("reporting.invitations.until", LocalDate.ofInstant(invitation.expiresAt(), ZONE)));
        until.addClassName("quiet-words");
        var withdraw = new SecondaryButton(t("reporting.invitations.withdraw"), _ -> ask(invitation)).quiet();
        withdraw.setAriaLabel(t("reporting.invitations.withdraw-of", invitation.email()));
        return new ListItem(new Span(invitation.email()), until, withdraw);
    }

    private void ask(Invitation invitation) {
        new Question(
                        t("reporting.invitations.withdraw-question", invitation.email()),
                        t("reporting.invitations.withdraw-text"),
                        t("reporting.invitations.withdraw"),
                        () -> {
                            invitations.withdraw(invitation.id(), organisation);
                            refresh();
                        })
                .ask();
    }
}
