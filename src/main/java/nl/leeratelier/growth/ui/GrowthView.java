package nl.leeratelier.growth.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import nl.leeratelier.growth.GroupGrowth;
import nl.leeratelier.growth.GrowthFile;
import nl.leeratelier.growth.ProgrammeGrowth;
import nl.leeratelier.measure.Growth;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.EmptyState;
import nl.leeratelier.ui.Icon;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.SecondaryButton;

/** For trainers and coordinators: how the people of the organisation moved on the statements, per programme. */
@Route("groei")
@RolesAllowed({"TRAINER", "COORDINATOR"})
@Menu(title = "growth.nav", order = 19, icon = "progress")
class GrowthView extends Page {

    private final transient GrowthFile file;
    private final Locale language = getLocale();

    GrowthView(GroupGrowth growth, GrowthFile file) {
        this.file = file;
        title(t("growth.title"));
        lead(t("growth.lead", Growth.FEWEST));
        if (growth.takesLong()) {
            Div asked = new Div();
            asked.addClassName("actions");
            asked.add(new SecondaryButton(t("growth.show"), _ -> {
                remove(asked);
                show(growth.here());
            }));
            add(asked);
        } else {
            show(growth.here());
        }
    }

    private void show(List<ProgrammeGrowth> programmes) {
        if (programmes.isEmpty()) {
            add(new EmptyState(t("growth.empty"), t("growth.empty-text")));
            return;
        }
        Paragraph meaning = new Paragraph(t("growth.meaning"));
        meaning.addClassName("measure-meaning");
        add(meaning);
        programmes.forEach(programme -> add(card(programme)));
        Paragraph norm = new Paragraph(t("growth.no-norm"));
        norm.addClassName("measure-norm");
        add(norm);
    }

    private Card card(ProgrammeGrowth growth) {
        H2 heading = new H2(growth.programme().programme().title());
        heading.getElement().setAttribute("lang", growth.programme().programme().language());
        Card card = new Card(heading, new GrowthFigures(growth, true, true));
        if (!growth.told().isEmpty()) {
            Div actions = new Div(download(growth));
            actions.addClassName("actions");
            card.add(actions);
        }
        return card;
    }

    private Anchor download(ProgrammeGrowth growth) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = file.csv(growth, language);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes),
                            t("growth.file.name", growth.programme().programme().id()) + ".csv",
                            "text/csv; charset=utf-8",
                            bytes.length);
                }),
                "");
        link.addClassNames("button", "secondary");
        Markup.of(Markup.icon(Icon.DOWNLOAD), Markup.text(t("growth.csv"))).into(link);
        return link;
    }
}
