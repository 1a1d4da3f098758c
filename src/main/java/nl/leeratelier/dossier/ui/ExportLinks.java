package nl.leeratelier.dossier.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Function;
import nl.leeratelier.dossier.Dossier;
import nl.leeratelier.dossier.DossierExports;
import nl.leeratelier.dossier.DossierLink.What;
import nl.leeratelier.ui.Words;

/** The dossier as files, as it is at the moment that they are asked for. */
final class ExportLinks extends Div {

    /** @param now opens the dossier for what is asked; empty when it may not be had any more */
    ExportLinks(Words words, Dossier dossier, DossierExports exports, Function<What, Optional<Dossier>> now) {
        addClassName("actions");
        String name = DossierExports.name(dossier);
        add(
                new GuardedLink(
                        words.t("dossier.export.pdf"),
                        name + ".pdf",
                        "application/pdf",
                        () -> now.apply(What.PDF).map(exports::pdf).map(body -> out -> out.write(body))),
                new GuardedLink(
                        words.t("dossier.export.zip"),
                        name + ".zip",
                        GuardedLink.ZIP,
                        () -> now.apply(What.ZIP).map(present -> out -> exports.zip(present, out))));
    }
}
