package nl.leeratelier.quiz.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import nl.leeratelier.quiz.AnalysisFile;
import nl.leeratelier.quiz.ItemAnalyses;
import nl.leeratelier.quiz.ItemAnalyses.Analysis;
import nl.leeratelier.quiz.ItemAnalyses.Which;
import nl.leeratelier.quiz.ItemFigures;
import nl.leeratelier.ui.DownloadLink;
import nl.leeratelier.ui.EmptyState;
import nl.leeratelier.ui.Page;

/** For the trainer: how the items of one quiz do their work. */
@Route("itemanalyse/:programme/:quiz")
@RolesAllowed("TRAINER")
class AnalysisView extends Page implements BeforeEnterObserver {

    private static final String ATTEMPTS = "pogingen";
    private static final String LAST = "laatste";

    private final transient ItemAnalyses analyses;
    private final transient AnalysisFile file;
    private final Locale language = getLocale();

    AnalysisView(ItemAnalyses analyses, AnalysisFile file) {
        this.analyses = analyses;
        this.file = file;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String programme = event.getRouteParameters().get("programme").orElse("");
        String quiz = event.getRouteParameters().get("quiz").orElse("");
        boolean last = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ATTEMPTS)
                .filter(LAST::equals)
                .isPresent();
        show(analyses.of(programme, quiz, last ? Which.LAST : Which.FIRST).orElseThrow(NotFoundException::new));
    }

    private void show(Analysis analysis) {
        var overview = analysis.overview();
        eyebrow(overview.programme().programme().title());
        title(overview.quiz().title());
        lead(t("quiz.analysis.people", overview.people()));
        List<ItemFigures> told =
                analysis.items().stream().filter(ItemFigures::isTold).toList();
        if (told.isEmpty()) {
            add(new EmptyState(
                    t("quiz.analysis.too-few"),
                    t("quiz.analysis.too-few-text", overview.people(), ItemAnalyses.FEWEST)));
        } else {
            boolean isFirst = analysis.which() == Which.FIRST;
            add(new Paragraph(t(isFirst ? "quiz.analysis.first" : "quiz.analysis.last")));
            Div actions = new Div(other(analysis, isFirst), download(analysis));
            actions.addClassName("actions");
            add(actions);
            section(t("quiz.analysis.map"), new Paragraph(t("quiz.analysis.map-text")), new ItemMap(analysis.items()));
            section(
                    t("quiz.analysis.items"),
                    new ItemTable(analysis, overview.programme().programme().language()));
            section(t("quiz.analysis.how"), new Paragraph(t("quiz.analysis.how-text")));
        }
        add(new Paragraph(new Anchor("itemanalyse", t("quiz.analysis.back"))));
    }

    private Anchor other(Analysis analysis, boolean isFirst) {
        String path =
                "itemanalyse/" + analysis.overview().programme().programme().id() + "/"
                        + analysis.overview().quiz().id();
        Anchor link = new Anchor(
                isFirst ? path + "?" + ATTEMPTS + "=" + LAST : path,
                t(isFirst ? "quiz.analysis.to-last" : "quiz.analysis.to-first"));
        link.addClassNames("button", "secondary");
        return link;
    }

    private DownloadLink download(Analysis analysis) {
        return new DownloadLink(
                t("quiz.analysis.csv"),
                analysis.overview().quiz().id() + ".csv",
                DownloadLink.CSV,
                () -> file.csv(analysis, language));
    }
}
