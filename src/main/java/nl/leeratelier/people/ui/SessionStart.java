package nl.leeratelier.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import nl.leeratelier.people.CurrentPerson;
import org.springframework.stereotype.Component;

/**
 * When a page is opened: speaks the person's language, and leads whoever has a one-time password to choose one of their
 * own first.
 */
@Component
class SessionStart implements VaadinServiceInitListener {

    private final transient CurrentPerson person;

    SessionStart(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(started -> {
            speak(started.getUI());
            started.getUI().addBeforeEnterListener(new OwnPasswordFirst());
        });
    }

    private void speak(UI ui) {
        if (person.isSignedIn()) {
            var language = Locale.forLanguageTag(person.account().language());
            ui.getSession().setLocale(language);
            ui.setLocale(language);
        }
    }

    /** Before the check of roles: with a one-time password nobody has any. */
    @ListenerPriority(1000)
    private final class OwnPasswordFirst implements BeforeEnterListener {

        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            if (person.isSignedIn()
                    && person.mustChangePassword()
                    && event.getNavigationTarget() != OwnPasswordView.class) {
                event.forwardTo(OwnPasswordView.class);
            }
        }
    }
}
