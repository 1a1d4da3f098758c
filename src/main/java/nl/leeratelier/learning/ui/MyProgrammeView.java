package nl.leeratelier.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The entry "my programme" of the navigation: leads to the programme one is in, or to the start when there is none. */
@Route(MyProgrammeView.PATH)
@RolesAllowed({"TRAINEE", "TRAINER", "EXPERT"})
@Menu(title = "learning.nav.programme", order = 1, icon = "path")
class MyProgrammeView extends Div implements BeforeEnterObserver {

    static final String PATH = "mijn-programma";

    private final transient Trainee trainee;

    MyProgrammeView(Trainee trainee) {
        this.trainee = trainee;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        trainee.current()
                .or(() -> trainee.enrolments().stream().findFirst())
                .ifPresentOrElse(
                        enrolment -> event.forwardTo(
                                ProgrammeView.class, enrolment.id().toString()),
                        () -> event.forwardTo(StartView.class));
    }
}
