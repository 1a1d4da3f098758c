package nl.leeratelier.dossier.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Objects;
import nl.leeratelier.dossier.DossierExports;
import nl.leeratelier.dossier.DossierLink.What;
import nl.leeratelier.dossier.DossierLinks;
import nl.leeratelier.dossier.Visit;
import nl.leeratelier.ui.Translations;

/** A dossier for whoever was sent its link; no account is needed. */
@Route("dossier/:secret")
@AnonymousAllowed
class AssessorView extends ReadingPage implements BeforeEnterObserver {

    private final transient DossierLinks links;
    private String secret = "";

    AssessorView(DossierLinks links, DossierExports exports, Translations translations) {
        super(links, exports, translations);
        this.links = links;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        secret = event.getRouteParameters().get("secret").orElse("");
        show(again(What.PAGE));
    }

    @Override
    Visit again(What what) {
        return links.visit(secret, visitor(), what);
    }

    private static String visitor() {
        var request = VaadinRequest.getCurrent();
        return request == null ? "" : Objects.requireNonNullElse(request.getRemoteAddr(), "");
    }
}
