package nl.leeratelier.people.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.leeratelier.people.CurrentPerson;
import org.springframework.stereotype.Component;

/**
 * Leads whoever has a one-time password to choose one of their own before anything else, and whoever belongs to no
 * organisation to the page that says what to do. Looks before the check of roles does: neither has any.
 */
@Component
@ListenerPriority(1000)
class FirstThingsFirst implements VaadinServiceInitListener, BeforeEnterListener {

    private final transient CurrentPerson person;

    FirstThingsFirst(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(started -> started.getUI().addBeforeEnterListener(this));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!person.isSignedIn()) {
            return;
        }
        var target = event.getNavigationTarget();
        if (person.mustChangePassword()) {
            if (target != OwnPasswordView.class) {
                event.forwardTo(OwnPasswordView.class);
            }
        } else if (!person.belongsSomewhere() && !needsNoOrganisation(target)) {
            event.forwardTo(NowhereView.class);
        }
    }

    private static boolean needsNoOrganisation(Class<?> target) {
        return target == NowhereView.class
                || target == AccountView.class
                || target == OwnPasswordView.class
                || ForLeavers.class.isAssignableFrom(target)
                || target.isAnnotationPresent(AnonymousAllowed.class);
    }
}
