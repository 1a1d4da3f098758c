package nl.leeratelier.dossier.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.leeratelier.dossier.DossierLinks;
import nl.leeratelier.dossier.Visit;
import nl.leeratelier.ui.ButtonLink;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.EmptyState;
import nl.leeratelier.ui.Page;

/** The dossiers that are open to an assessor with an account. */
@Route("dossiers")
@RolesAllowed("ASSESSOR")
@Menu(title = "dossier.nav.mine", order = 29, icon = "report")
class OpenDossiersView extends Page {

    OpenDossiersView(DossierLinks links) {
        title(t("dossier.mine.title")).lead(t("dossier.mine.lead"));
        List<Visit.Opened> all = links.openToMe();
        if (all.isEmpty()) {
            add(new EmptyState(t("dossier.mine.empty"), t("dossier.mine.empty-text")));
        }
        all.forEach(one -> {
            Card card = new Card(new H2(one.dossier().version().programme().title()));
            card.add(
                    new Paragraph(t(
                            "dossier.mine.about",
                            one.dossier().kader().framework().title(),
                            one.link().madeFor(),
                            one.link().lastDay())),
                    ButtonLink.primary("dossiers/" + one.link().id(), t("dossier.list.open")));
            add(card);
        });
    }
}
