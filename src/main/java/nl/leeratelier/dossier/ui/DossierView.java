package nl.leeratelier.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.dossier.Dossier;
import nl.leeratelier.dossier.DossierExports;
import nl.leeratelier.dossier.DossierKey;
import nl.leeratelier.dossier.DossierLinks;
import nl.leeratelier.dossier.Dossiers;
import nl.leeratelier.dossier.EvidenceDesk;
import nl.leeratelier.dossier.Kader;
import nl.leeratelier.dossier.PastEvidence;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.Translations;

/** The dossier of a programme, for those who keep it. */
@Route("accreditatie/dossier/:programme/:framework?")
@RolesAllowed({"TRAINER", "ADMINISTRATOR"})
class DossierView extends Page implements BeforeEnterObserver {

    private final transient Dossiers dossiers;
    private final transient EvidenceDesk desk;
    private final transient PastEvidence past;
    private final transient DossierLinks links;
    private final transient DossierExports exports;
    private final transient Accounts accounts;
    private final transient Translations translations;
    private final Div content = new Div();

    DossierView(
            Dossiers dossiers,
            EvidenceDesk desk,
            PastEvidence past,
            DossierLinks links,
            DossierExports exports,
            Accounts accounts,
            Translations translations) {
        this.dossiers = dossiers;
        this.desk = desk;
        this.past = past;
        this.links = links;
        this.exports = exports;
        this.accounts = accounts;
        this.translations = translations;
        content.addClassName("dossier-content");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String programme = event.getRouteParameters().get("programme").orElse("");
        Optional<String> framework = event.getRouteParameters().get("framework");
        show(dossiers.open(programme, framework).orElseThrow(NotFoundException::new));
    }

    private void show(Dossier dossier) {
        String title = dossier.version().programme().title();
        eyebrow(t("dossier.eyebrow"));
        title(title);
        lead(t(
                "dossier.lead",
                dossier.kader().framework().title(),
                dossier.kader().framework().version(),
                dossier.version().number()));
        content.removeAll();
        frameworks(dossier).ifPresent(content::add);
        content.add(new ExportLinks(this, dossier, exports, _ -> now(dossier.key())));
        content.add(new DossierBody(dossier, hands(dossier), translations, List.of(links(dossier))));
        content.add(new Paragraph(new Anchor("accreditatie/dossier", t("dossier.back"))));
    }

    private KeepersHands hands(Dossier dossier) {
        return new KeepersHands(
                dossier,
                desk,
                past.months(),
                accounts,
                this,
                getLocale(),
                criterion -> again(dossier.key(), criterion));
    }

    private DossierBody.Part links(Dossier dossier) {
        return new DossierBody.Part(
                "inzage", t("dossier.links.title"), List.<Component>of(new LinksPart(links, dossier.key())));
    }

    private Optional<Dossier> now(DossierKey key) {
        return dossiers.open(key.programme(), Optional.of(key.framework()));
    }

    /** Shows the dossier as it is now, and goes on at the criterion. */
    private void again(DossierKey key, String criterion) {
        now(key).ifPresent(this::show);
        content.getElement()
                .executeJs(
                        "const at=document.getElementById($0)?.querySelector('h3');at?.focus();at?.scrollIntoView({block:'center'})",
                        "eis-" + criterion);
    }

    /** Where there are several frameworks: which to look at. */
    private Optional<Nav> frameworks(Dossier dossier) {
        List<Kader> all = dossiers.kaders();
        if (all.size() < 2) {
            return Optional.empty();
        }
        Nav nav = new Nav();
        nav.addClassName("dossier-frameworks");
        nav.setAriaLabel(t("dossier.frameworks"));
        all.forEach(kader -> {
            String id = kader.framework().id();
            Anchor link = new Anchor(
                    "accreditatie/dossier/" + dossier.key().programme() + "/" + id,
                    kader.framework().title());
            if (id.equals(dossier.key().framework())) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        });
        return Optional.of(nav);
    }
}
