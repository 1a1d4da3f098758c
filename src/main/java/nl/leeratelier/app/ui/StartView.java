package nl.leeratelier.app.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.leeratelier.ui.Page;

/** Stands at the start until the learning module brings its own page there. */
@Route("")
@Menu(title = "app.start.menu", order = 0, icon = "home")
@AnonymousAllowed
class StartView extends Page {

    StartView() {
        title(t("app.start.title")).lead(t("app.start.text"));
    }
}
