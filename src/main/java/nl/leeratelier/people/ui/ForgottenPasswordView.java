package nl.leeratelier.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.leeratelier.people.PasswordResets;
import nl.leeratelier.people.Refused;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.PrimaryButton;

/** Asks for a link to choose a new password. Says the same whoever asks. */
@Route("wachtwoord-vergeten")
@AnonymousAllowed
class ForgottenPasswordView extends Door {

    private final transient PasswordResets resets;
    private final EmailField email = new EmailField();
    private final Form form = new Form();

    ForgottenPasswordView(PasswordResets resets) {
        this.resets = resets;
        title(t("people.forgotten.title")).lead(t("people.forgotten.lead"));
        email.setLabel(t("people.email"));
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setManualValidation(true);
        form.add(email, new PrimaryButton(t("people.forgotten.button"), _ -> ask()));
        form.add(back());
        show(form);
    }

    private void ask() {
        try {
            resets.request(email.getValue());
        } catch (Refused refused) {
            form.refuse(refused, email);
            return;
        }
        title(t("people.forgotten.done.title")).lead("");
        show(
                Notice.done(t("people.forgotten.done.text", email.getValue().strip())),
                new Paragraph(t("people.forgotten.done.nothing")),
                back());
    }

    private Anchor back() {
        return new Anchor("aanmelden", t("people.back-to-sign-in"));
    }
}
