package nl.leeratelier.testing;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Tests of screens of a coordinator without a browser: an organisation of their own, and hands and eyes for a screen. */
@WholeApplication
public abstract class ScreenTest extends SpringBrowserlessTest {

    @Autowired
    protected Cast cast;

    @Autowired
    protected Finishing finishing;

    protected OrganisationId kust;
    protected Account ingrid;
    protected Account sam;

    /** Ingrid, who coordinates, is here; Sam follows programmes. */
    @BeforeEach
    protected void people() {
        kust = cast.organisation("Kust");
        ingrid = cast.person("Ingrid Visser", kust, Role.COORDINATOR);
        sam = cast.person("Sam Bakker", kust, Role.TRAINEE);
        cast.signIn(ingrid, kust);
    }

    @AfterEach
    protected void signOut() {
        cast.signOut();
    }

    protected final void open(String path) {
        UI.getCurrent().setLocale(Translations.DUTCH);
        UI.getCurrent().navigate(path);
    }

    protected final void press(String text) {
        test($(NativeButton.class).withText(text).first()).click();
    }

    protected final String said() {
        return Said.by((Component) getCurrentView());
    }

    protected final TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    protected final <T> Select<T> choice(String label) {
        return (Select<T>) $(Select.class).all().stream()
                .filter(select -> label.equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
