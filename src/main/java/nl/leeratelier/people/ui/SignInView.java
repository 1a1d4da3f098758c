package nl.leeratelier.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.ui.Notice;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.WebAttributes;

/** Where one signs in. The form is sent to Spring Security, which leads on to where one wanted to go. */
@Route("aanmelden")
@AnonymousAllowed
class SignInView extends Door implements BeforeEnterObserver {

    private final CurrentPerson person;
    private final Form form = new Form();
    private final EmailField email = email();
    private final PasswordInput password = password();

    SignInView(CurrentPerson person) {
        this.person = person;
        title(t("people.sign-in.title")).lead(t("people.sign-in.lead"));
        form.getElement().setAttribute("method", "post").setAttribute("action", "aanmelden");
        form.sendsItself();
        var forgotten = new Anchor("wachtwoord-vergeten", t("people.sign-in.forgotten"));
        form.add(email, password, button(), forgotten);
        show(form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (person.isSignedIn()) {
            event.forwardTo("");
            return;
        }
        var parameters = event.getLocation().getQueryParameters().getParameters();
        if (parameters.containsKey("error")) {
            explain();
        } else if (parameters.containsKey("afgemeld")) {
            form.say(Notice.done(t("people.sign-in.signed-out")));
        }
        (email.isEmpty() ? email : password).focus();
    }

    private EmailField email() {
        var email = new EmailField(t("people.email"));
        email.getElement().setProperty("name", "username");
        email.setAutocomplete(Autocomplete.USERNAME);
        return email;
    }

    private PasswordInput password() {
        var password = new PasswordInput();
        password.setLabel(t("people.password"));
        password.getElement().setProperty("name", "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        return password;
    }

    private NativeButton button() {
        var button = new NativeButton(t("people.sign-in.button"));
        button.addClassNames("button", "primary");
        return button;
    }

    /** Says why it did not work, and leaves the address as it was typed. */
    private void explain() {
        var session = VaadinSession.getCurrent().getSession();
        var why = session.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
        form.say(
                switch (why) {
                    case LockedException _ -> Notice.problem(t("people.sign-in.slowed"));
                    case DisabledException _ -> Notice.problem(t("people.sign-in.blocked"));
                    case null, default -> Notice.problem(t("people.sign-in.wrong"));
                });
        if (why instanceof AuthenticationException refused && refused.getAuthenticationRequest() != null) {
            email.setValue(refused.getAuthenticationRequest().getName());
        }
    }
}
