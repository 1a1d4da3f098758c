package nl.leeratelier.dossier.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.leeratelier.dossier.Dossiers;
import nl.leeratelier.dossier.Matrix;
import nl.leeratelier.ui.ButtonLink;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.EmptyState;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.Tone;

/** Every programme beside every toetsingskader: how whole each dossier is. */
@Route("accreditatie/dossier")
@RolesAllowed({"TRAINER", "ADMINISTRATOR"})
@Menu(title = "dossier.nav", order = 30, icon = "report")
class DossiersView extends Page {

    DossiersView(Dossiers dossiers) {
        title(t("dossier.list.title")).lead(t("dossier.list.lead"));
        List<Dossiers.Overview> all = dossiers.all();
        if (all.isEmpty() || all.getFirst().matrices().isEmpty()) {
            add(new EmptyState(t("dossier.list.empty"), t("dossier.list.empty-text")));
            return;
        }
        all.forEach(overview -> {
            Card card = new Card(new H2(overview.version().programme().title()));
            card.addClassName("dossier-overview");
            overview.matrices().forEach(matrix -> card.add(row(overview, matrix)));
            add(card);
        });
    }

    private Div row(Dossiers.Overview overview, Matrix matrix) {
        Div words = new Div();
        String mark = matrix.gaps() == 0
                ? Markup.pill(Tone.SAFE, t("dossier.list.whole")).html()
                : Markup.pill(Tone.WARN, t("dossier.list.gaps", matrix.gaps())).html();
        new Markup("<p><strong>" + Markup.escape(matrix.framework().title()) + "</strong><br>"
                        + Markup.escape(
                                t("dossier.list.version", matrix.framework().version())) + "</p>" + mark)
                .into(words);
        ButtonLink open = ButtonLink.secondary(
                "accreditatie/dossier/" + overview.version().programme().id() + "/"
                        + matrix.framework().id(),
                t("dossier.list.open"));
        open.setAriaLabel(t(
                "dossier.list.open-which",
                overview.version().programme().title(),
                matrix.framework().title()));
        Div row = new Div(words, open);
        row.addClassName("dossier-row");
        return row;
    }
}
