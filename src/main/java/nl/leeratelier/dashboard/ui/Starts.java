package nl.leeratelier.dashboard.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import java.util.Set;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.Role;
import org.springframework.stereotype.Component;

/** Leads whoever coordinates or leads a team, and follows nothing, from the start page to the page of that duty. */
@Component
class Starts implements VaadinServiceInitListener, BeforeEnterListener {

    private static final Set<Role> LEARNERS = Set.of(Role.TRAINEE, Role.TRAINER, Role.EXPERT);

    private final transient CurrentPerson person;

    Starts(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(started -> started.getUI().addBeforeEnterListener(this));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getLocation().getPath().isEmpty() && person.isSignedIn()) {
            start(person.roles()).ifPresent(event::forwardTo);
        }
    }

    /** Where somebody with these roles starts; empty for most: on the page where everybody does. */
    static Optional<String> start(Set<Role> roles) {
        if (LEARNERS.stream().anyMatch(roles::contains)) {
            return Optional.empty();
        }
        if (roles.contains(Role.COORDINATOR)) {
            return Optional.of("organisatie");
        }
        return roles.contains(Role.MANAGER) ? Optional.of("mijn-team") : Optional.empty();
    }
}
