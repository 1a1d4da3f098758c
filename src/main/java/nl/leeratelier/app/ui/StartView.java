package nl.leeratelier.app.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.leeratelier.ui.Words;

/** Stands at the start until the learning module brings its own page there. */
@Route("")
@AnonymousAllowed
class StartView extends Main implements HasDynamicTitle, Words {

    StartView() {
        add(new H1(t("app.start.title")), new Paragraph(t("app.start.text")));
    }

    @Override
    public String getPageTitle() {
        return t("app.start.title");
    }
}
