package nl.leeratelier.people.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.EnumSet;
import java.util.Set;
import nl.leeratelier.people.Invitations;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Refused;
import nl.leeratelier.people.Role;
import nl.leeratelier.ui.LinkToCopy;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.PrimaryButton;

/** Invites somebody to an organisation by mail. */
class InviteForm extends Form {

    private final transient Invitations invitations;
    private final OrganisationId organisation;
    private final transient Runnable invited;
    private final EmailField email = new EmailField();
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>();

    InviteForm(Invitations invitations, OrganisationId organisation, Set<Role> mayGive, Runnable invited) {
        this.invitations = invitations;
        this.organisation = organisation;
        this.invited = invited;
        if (!invitations.areMailed()) {
            add(new Paragraph(t("people.invite.no-mail")));
        }
        email.setLabel(t("people.email"));
        email.setManualValidation(true);
        email.setMaxLength(254);
        roles.setLabel(t("people.roles"));
        roles.setManualValidation(true);
        roles.setItems(EnumSet.copyOf(mayGive));
        roles.setItemLabelGenerator(role -> RoleWords.of(this, role));
        roles.setValue(Set.of(Role.TRAINEE));
        add(email, roles, new PrimaryButton(t("people.invite.button"), _ -> invite()));
    }

    private void invite() {
        email.setInvalid(false);
        roles.setInvalid(false);
        try {
            var again = invitations.waits(email.getValue(), organisation) ? " " + t("people.invite.again") : "";
            var invitation = invitations.invite(email.getValue(), organisation, roles.getValue());
            var link = invitations.linksToPassOn(organisation).get(invitation);
            var typed = email.getValue().strip();
            say(
                    link == null
                            ? Notice.done(t("people.invite.done", typed) + again)
                            : Notice.done(
                                    t("people.invite.kept", typed) + again,
                                    new LinkToCopy(link.toString(), t("people.invitations.link-of", typed))));
            email.clear();
            invited.run();
        } catch (Refused refused) {
            if (refused.reason() == Refused.Reason.ROLES_MISSING) {
                refuse(refused, roles);
            } else {
                refuse(refused, email);
            }
        }
    }
}
