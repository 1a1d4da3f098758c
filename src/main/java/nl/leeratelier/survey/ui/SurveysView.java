package nl.leeratelier.survey.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.leeratelier.survey.SurveyResults;
import nl.leeratelier.survey.SurveyResults.Overview;
import nl.leeratelier.ui.ButtonLink;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.EmptyState;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.Tone;

/** For the trainer: which surveys there are, and how many people answered them. */
@Route("vragenlijsten")
@RolesAllowed("TRAINER")
@Menu(title = "survey.nav", order = 20, icon = "report")
class SurveysView extends Page {

    SurveysView(SurveyResults results) {
        title(t("survey.list.title"));
        lead(t("survey.list.lead", SurveyResults.FEWEST));
        List<Overview> surveys = results.surveys();
        if (surveys.isEmpty()) {
            add(new EmptyState(t("survey.list.empty"), t("survey.list.empty-text")));
        } else {
            Div cards = new Div();
            cards.addClassName("survey-cards");
            surveys.forEach(overview -> cards.add(card(overview)));
            add(cards);
        }
    }

    private Card card(Overview overview) {
        String programme = overview.programme().programme().id();
        Paragraph of = new Paragraph(overview.programme().programme().title());
        Paragraph people = new Paragraph(t("survey.list.people", overview.people()));
        people.addClassName("survey-people");
        Card card = new Card(new H2(overview.survey().title()), of, people);
        if (overview.survey().anonymous()) {
            card.add(new Pill(Tone.SAFE, t("survey.status.anonymous")));
        }
        card.add(ButtonLink.secondary(
                "vragenlijsten/" + programme + "/" + overview.survey().id(), t("survey.list.open")));
        return card;
    }
}
