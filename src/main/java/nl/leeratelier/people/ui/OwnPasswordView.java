package nl.leeratelier.people.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.leeratelier.people.Accounts;

/** Where whoever signs in with a one-time password must choose one of their own. */
@Route("eigen-wachtwoord")
@PermitAll
class OwnPasswordView extends Door {

    OwnPasswordView(Accounts accounts) {
        title(t("people.own-password.title")).lead(t("people.own-password.lead"));
        show(new PasswordForm(accounts, _ -> getUI().ifPresent(ui -> ui.navigate(""))));
    }
}
