package nl.leeratelier.people.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.leeratelier.people.PasswordResets;
import nl.leeratelier.people.Refused;
import nl.leeratelier.ui.ButtonLink;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.PrimaryButton;

/** Where the link in the mail of a forgotten password leads. */
@Route("wachtwoord/:token")
@AnonymousAllowed
class NewPasswordView extends Door implements BeforeEnterObserver {

    private final transient PasswordResets resets;
    private final NewPasswordField password = new NewPasswordField();
    private final Form form = new Form();
    private String token = "";

    NewPasswordView(PasswordResets resets) {
        this.resets = resets;
        title(t("people.new-password.title"));
        form.add(password, new PrimaryButton(t("people.new-password.button"), _ -> save()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        if (resets.isOpen(token)) {
            show(form);
        } else {
            showClosed();
        }
    }

    private void save() {
        try {
            resets.reset(token, password.getValue());
            title(t("people.new-password.done.title"));
            show(
                    Notice.done(t("people.new-password.done.text")),
                    ButtonLink.primary("aanmelden", t("people.sign-in.button")));
        } catch (Refused refused) {
            if (refused.reason() == Refused.Reason.LINK_INVALID) {
                showClosed();
            } else {
                form.refuse(refused, password);
            }
        }
    }

    private void showClosed() {
        title(t("people.new-password.closed.title"));
        show(
                Notice.warning(t("people.new-password.closed.text")),
                ButtonLink.primary("wachtwoord-vergeten", t("people.new-password.closed.button")));
    }
}
