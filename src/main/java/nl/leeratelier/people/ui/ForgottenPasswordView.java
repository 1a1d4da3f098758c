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
        title(t("people.forgotten.title"))
                .lead(t(resets.areMailed() ? "people.forgotten.lead" : "people.forgotten.kept.lead"));
        email.setLabel(t("people.email"));
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setManualValidation(true);
        form.add(
                email,
                new PrimaryButton(
                        t(resets.areMailed() ? "people.forgotten.button" : "people.forgotten.kept.button"),
                        _ -> ask()));
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
        lead("");
        var typed = email.getValue().strip();
        if (resets.areMailed()) {
            title(t("people.forgotten.done.title"));
            show(
                    Notice.done(t("people.forgotten.done.text", typed)),
                    new Paragraph(t("people.forgotten.done.nothing")),
                    back());
        } else {
            title(t("people.forgotten.kept.title"));
            show(
                    Notice.info(t("people.forgotten.kept.text", typed)),
                    new Paragraph(t("people.forgotten.kept.hour")),
                    back());
        }
    }

    private Anchor back() {
        return new Anchor("aanmelden", t("people.back-to-sign-in"));
    }
}
