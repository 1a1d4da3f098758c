package nl.leeratelier.dossier.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.leeratelier.dossier.DossierExports;
import nl.leeratelier.dossier.DossierLink.What;
import nl.leeratelier.dossier.DossierLinks;
import nl.leeratelier.dossier.LinkId;
import nl.leeratelier.dossier.Visit;
import nl.leeratelier.ui.Translations;

/** A dossier that is open to an assessor with an account. */
@Route("dossiers/:link")
@RolesAllowed("ASSESSOR")
class OpenDossierView extends ReadingPage implements BeforeEnterObserver {

    private final transient DossierLinks links;
    private Optional<LinkId> link = Optional.empty();

    OpenDossierView(DossierLinks links, DossierExports exports, Translations translations) {
        super(links, exports, translations);
        this.links = links;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        link = event.getRouteParameters().get("link").flatMap(LinkId::of);
        show(again(What.PAGE));
    }

    @Override
    Visit again(What what) {
        return link.map(id -> links.visit(id, what)).orElseGet(Visit.Unknown::new);
    }
}
