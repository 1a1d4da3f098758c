package nl.leeratelier.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.dossier.Dossier;
import nl.leeratelier.dossier.DossierExports;
import nl.leeratelier.dossier.DossierLink;
import nl.leeratelier.dossier.DossierLink.What;
import nl.leeratelier.dossier.DossierLinks;
import nl.leeratelier.dossier.Evidence;
import nl.leeratelier.dossier.EvidenceFile;
import nl.leeratelier.dossier.Visit;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.Translations;

/** A dossier as an assessor reads it. Each file asks anew whether the way in is still open. */
abstract class ReadingPage extends Page {

    private static final int MINUTE = 60;

    private final transient DossierLinks links;
    private final transient DossierExports exports;
    private final transient Translations translations;
    private final Div content = new Div();

    ReadingPage(DossierLinks links, DossierExports exports, Translations translations) {
        this.links = links;
        this.exports = exports;
        this.translations = translations;
        content.addClassName("dossier-content");
        add(content);
    }

    /** Comes in again, for something in it. */
    abstract Visit again(What what);

    final void show(Visit visit) {
        content.removeAll();
        eyebrow("");
        lead("");
        switch (visit) {
            case Visit.Opened opened -> show(opened);
            case Visit.Closed(var state) -> {
                title(t("dossier.visit.closed"));
                content.add(Notice.info(
                        t(state == DossierLink.State.EXPIRED ? "dossier.visit.expired" : "dossier.visit.withdrawn")));
            }
            case Visit.Unknown() -> {
                title(t("dossier.visit.unknown"));
                content.add(Notice.info(t("dossier.visit.unknown-text")));
            }
            case Visit.TooManyGuesses(var pause) -> {
                title(t("dossier.visit.too-many"));
                content.add(Notice.warning(t("dossier.visit.too-many-text", pause.toSeconds() / MINUTE + 1)));
            }
        }
    }

    private void show(Visit.Opened opened) {
        Dossier dossier = opened.dossier();
        eyebrow(t("dossier.visit.eyebrow", dossier.provider()));
        title(dossier.version().programme().title());
        lead(t(
                "dossier.lead",
                dossier.kader().framework().title(),
                dossier.kader().framework().version(),
                dossier.version().number()));
        content.add(
                Notice.info(t("dossier.visit.about", opened.link().lastDay())),
                new ExportLinks(this, dossier, exports, what -> entered(what).map(Visit.Opened::dossier)));
        content.add(
                new DossierBody(dossier, new ReadersHands(this, getLocale(), this::document), translations, List.of()));
    }

    private Component document(Evidence evidence) {
        EvidenceFile file = evidence.file().orElseThrow();
        return new GuardedLink(
                t("dossier.evidence.download"),
                file.name(),
                file.kind().mediaType(),
                () -> entered(What.DOCUMENT)
                        .map(opened -> links.document(opened, evidence.id()))
                        .map(body -> out -> out.write(body)));
    }

    final Optional<Visit.Opened> entered(What what) {
        return again(what) instanceof Visit.Opened opened ? Optional.of(opened) : Optional.empty();
    }
}
