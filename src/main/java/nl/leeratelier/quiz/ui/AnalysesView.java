package nl.leeratelier.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.leeratelier.quiz.ItemAnalyses;
import nl.leeratelier.quiz.ItemAnalyses.Overview;
import nl.leeratelier.ui.ButtonLink;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.EmptyState;
import nl.leeratelier.ui.Page;

/** For the trainer: which quizzes there are, and how many people handed them in. */
@Route("itemanalyse")
@RolesAllowed("TRAINER")
@Menu(title = "quiz.nav", order = 21, icon = "report")
class AnalysesView extends Page {

    AnalysesView(ItemAnalyses analyses) {
        title(t("quiz.analysis.title"));
        lead(t("quiz.analysis.lead", ItemAnalyses.FEWEST));
        List<Overview> quizzes = analyses.quizzes();
        if (quizzes.isEmpty()) {
            add(new EmptyState(t("quiz.analysis.empty"), t("quiz.analysis.empty-text")));
            return;
        }
        Div cards = new Div();
        cards.addClassName("analysis-cards");
        quizzes.forEach(overview -> cards.add(card(overview)));
        add(cards);
    }

    private Card card(Overview overview) {
        String language = overview.programme().programme().language();
        H2 heading = new H2(overview.quiz().title());
        heading.getElement().setAttribute("lang", language);
        Paragraph programme = new Paragraph(overview.programme().programme().title());
        programme.getElement().setAttribute("lang", language);
        Paragraph people = new Paragraph(t("quiz.analysis.people", overview.people()));
        people.addClassName("analysis-people");
        Card card = new Card(heading, programme, people);
        card.add(ButtonLink.secondary(
                "itemanalyse/" + overview.programme().programme().id() + "/"
                        + overview.quiz().id(),
                t("quiz.analysis.open")));
        return card;
    }
}
