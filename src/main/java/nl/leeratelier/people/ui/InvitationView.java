package nl.leeratelier.people.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.Invitation;
import nl.leeratelier.people.InvitationLinks;
import nl.leeratelier.people.Refused;
import nl.leeratelier.ui.ButtonLink;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.PrimaryButton;

/**
 * Where the link of an invitation leads: whoever has no account makes one, whoever has one joins with it. Opening the page
 * changes nothing, since mail programs open links too.
 */
@Route("uitnodiging/:token")
@AnonymousAllowed
class InvitationView extends Door implements BeforeEnterObserver {

    private final transient InvitationLinks links;
    private final transient CurrentPerson person;
    private final transient SignInAtOnce door;
    private final TextField name = new TextField();
    private final NewPasswordField password = new NewPasswordField();
    private final Form form = new Form();
    private String token = "";
    private String email = "";

    InvitationView(InvitationLinks links, CurrentPerson person, SignInAtOnce door) {
        this.links = links;
        this.person = person;
        this.door = door;
        name.setLabel(t("people.name"));
        name.setHelperText(t("people.name.on-certificate"));
        name.setAutocomplete(Autocomplete.NAME);
        name.setManualValidation(true);
        name.setMaxLength(120);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        links.find(token).ifPresentOrElse(this::show, this::showClosed);
    }

    private void show(Invitation invitation) {
        var organisation = invitation.organisation().name();
        email = invitation.email();
        title(t("people.invitation.title", organisation)).lead(t("people.invitation.lead"));
        if (links.hasAccount(invitation)) {
            form.add(known(invitation), new PrimaryButton(t("people.invitation.join"), _ -> join(organisation)));
        } else {
            form.add(
                    email(invitation),
                    name,
                    password,
                    new PrimaryButton(t("people.invitation.create"), _ -> create(organisation)));
        }
        show(form);
    }

    private Paragraph known(Invitation invitation) {
        var known = new Paragraph();
        Markup.breakable(t("people.invitation.known", invitation.email())).into(known);
        return known;
    }

    /** The address belongs to the new account, so password managers keep it with the password; it cannot be changed. */
    private EmailField email(Invitation invitation) {
        var email = new EmailField(t("people.email"));
        email.setValue(invitation.email());
        email.setReadOnly(true);
        email.setAutocomplete(Autocomplete.USERNAME);
        return email;
    }

    private void join(String organisation) {
        try {
            links.accept(token);
            showDone(organisation);
        } catch (Refused refused) {
            showClosed();
        }
    }

    private void create(String organisation) {
        name.setInvalid(false);
        password.setInvalid(false);
        try {
            links.accept(
                    token, name.getValue(), password.getValue(), getLocale().getLanguage());
            if (!door.enter(email, password.getValue())) {
                showDone(organisation);
            }
        } catch (Refused refused) {
            switch (refused.reason()) {
                case LINK_INVALID -> showClosed();
                case NAME_INVALID -> form.refuse(refused, name);
                default -> form.refuse(refused, password);
            }
        }
    }

    private void showDone(String organisation) {
        title(t("people.invitation.done.title")).lead("");
        var next = person.isSignedIn()
                ? ButtonLink.primary("", t("people.to-start"))
                : ButtonLink.primary("aanmelden", t("people.sign-in.button"));
        show(Notice.done(t("people.invitation.done.text", organisation)), next);
    }

    private void showClosed() {
        title(t("people.invitation.closed.title")).lead("");
        show(
                Notice.warning(t("people.invitation.closed.text")),
                ButtonLink.secondary("aanmelden", t("people.sign-in.button")));
    }
}
