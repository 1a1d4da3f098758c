package nl.leeratelier.people.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import nl.leeratelier.people.CurrentPerson;
import org.springframework.stereotype.Component;

/**
 * Leads whoever has a one-time password to choose one of their own before anything else. Looks before the check of roles
 * does: with a one-time password nobody has any.
 */
@Component
@ListenerPriority(1000)
class OwnPasswordFirst implements VaadinServiceInitListener, BeforeEnterListener {

    private final transient CurrentPerson person;

    OwnPasswordFirst(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(started -> started.getUI().addBeforeEnterListener(this));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (person.isSignedIn()
                && person.mustChangePassword()
                && event.getNavigationTarget() != OwnPasswordView.class) {
            event.forwardTo(OwnPasswordView.class);
        }
    }
}
