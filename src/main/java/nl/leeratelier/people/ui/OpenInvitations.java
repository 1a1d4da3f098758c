package nl.leeratelier.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.leeratelier.people.Invitation;
import nl.leeratelier.people.Invitations;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.LinkToCopy;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Question;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;
import org.jspecify.annotations.Nullable;

/** Who was invited to an organisation and has not come yet; where no mail leaves, with the links to pass on. */
public final class OpenInvitations extends Card implements Words {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final transient Invitations invitations;
    private final OrganisationId organisation;
    private final UnorderedList list = new UnorderedList();

    /** For its coordinators and for administrators. */
    public OpenInvitations(Invitations invitations, OrganisationId organisation) {
        this.invitations = invitations;
        this.organisation = organisation;
        list.addClassName("rows");
        refresh();
    }

    /** Shows how it is now; nothing when nobody is expected. */
    public void refresh() {
        removeAll();
        list.removeAll();
        var open = invitations.open(organisation);
        var links = invitations.linksToPassOn(organisation);
        open.forEach(invitation -> list.add(item(invitation, links.get(invitation.id()))));
        setVisible(!open.isEmpty());
        add(new H2(t("people.invitations.open")));
        if (!links.isEmpty()) {
            add(new Paragraph(t("people.invitations.pass-on")));
        }
        add(list);
    }

    private ListItem item(Invitation invitation, @Nullable URI link) {
        var email = new Span();
        Markup.breakable(invitation.email()).into(email);
        var until = new Span(t("people.invitations.until", LocalDate.ofInstant(invitation.expiresAt(), ZONE)));
        until.addClassName("quiet-words");
        var withdraw = new SecondaryButton(t("people.invitations.withdraw"), _ -> ask(invitation)).quiet();
        withdraw.setAriaLabel(t("people.invitations.withdraw-of", invitation.email()));
        var item = new ListItem(email, until, RoleWords.pills(this, invitation.roles()), withdraw);
        if (link != null) {
            var more = new Div(new LinkToCopy(link.toString(), t("people.invitations.link-of", invitation.email())));
            more.addClassName("more");
            item.add(more);
        }
        return item;
    }

    private void ask(Invitation invitation) {
        new Question(
                        t("people.invitations.withdraw-question", invitation.email()),
                        t("people.invitations.withdraw-text"),
                        t("people.invitations.withdraw"),
                        () -> {
                            invitations.withdraw(invitation.id(), organisation);
                            refresh();
                        })
                .ask();
    }
}
