package nl.leeratelier.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.leeratelier.survey.ResultsFile;
import nl.leeratelier.survey.SurveyQuestion;
import nl.leeratelier.survey.SurveyResults;
import nl.leeratelier.survey.SurveyResults.Answered;
import nl.leeratelier.survey.SurveyResults.Results;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.DataTable;
import nl.leeratelier.ui.DownloadLink;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.Prose;

/** For the trainer: what was answered to one survey, question by question. */
@Route("vragenlijsten/:programme/:survey")
@RolesAllowed("TRAINER")
class ResultsView extends Page implements BeforeEnterObserver {

    private final transient SurveyResults results;
    private final transient ResultsFile file;
    private final Locale language = getLocale();

    ResultsView(SurveyResults results, ResultsFile file) {
        this.results = results;
        this.file = file;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String programme = event.getRouteParameters().get("programme").orElse("");
        String survey = event.getRouteParameters().get("survey").orElse("");
        show(results.of(programme, survey).orElseThrow(NotFoundException::new));
    }

    private void show(Results found) {
        eyebrow(found.overview().programme().programme().title());
        title(found.overview().survey().title());
        lead(t("survey.results.lead", found.overview().people(), SurveyResults.FEWEST));
        Div actions = new Div(download(found));
        actions.addClassName("actions");
        add(actions);
        int number = 0;
        for (Answered answered : found.questions()) {
            add(question(
                    ++number, answered, found.overview().programme().programme().language()));
        }
        add(new Paragraph(new Anchor("vragenlijsten", t("survey.results.back"))));
    }

    private DownloadLink download(Results found) {
        return new DownloadLink(
                t("survey.results.csv"),
                found.overview().survey().id() + ".csv",
                DownloadLink.CSV,
                () -> file.csv(found, language));
    }

    private Section question(int number, Answered answered, String contentLanguage) {
        H2 heading = new H2(number + ". " + answered.question().text());
        heading.getElement().setAttribute("lang", contentLanguage);
        Paragraph people = new Paragraph(t("survey.results.people", answered.people()));
        people.addClassName("survey-people");
        Card card = new Card(heading, people, body(answered));
        card.addClassName("survey-result");
        return card;
    }

    private Component body(Answered answered) {
        if (!answered.isTold()) {
            return new Paragraph(t("survey.results.few", SurveyResults.FEWEST));
        }
        if (answered.question() instanceof SurveyQuestion.Open) {
            return new Prose(answered.texts().stream()
                    .map(text -> "<li>" + Markup.escape(text) + "</li>")
                    .collect(Collectors.joining("", "<ul class=\"survey-texts\">", "</ul>")));
        }
        Div chosen = new Div(table(answered));
        if (answered.question() instanceof SurveyQuestion.Scale scale) {
            chosen.add(new Paragraph(t("survey.results.mean", mean(answered), scale.points())));
        }
        return chosen;
    }

    private DataTable table(Answered answered) {
        DataTable table = new DataTable(
                        answered.question().text(),
                        t("survey.results.answer"),
                        t("survey.results.number"),
                        t("survey.results.share"))
                .numeric(1)
                .captionHidden();
        answered.counts()
                .forEach((choice, people) -> table.row(
                        Markup.text(ResultsFile.words(answered.question(), choice)),
                        Markup.text(String.valueOf(people)),
                        Markup.progress(
                                (double) people / answered.people(),
                                t("survey.results.percent", Math.round(100.0 * people / answered.people())))));
        return table;
    }

    private String mean(Answered answered) {
        double sum = answered.counts().entrySet().stream()
                .mapToDouble(entry -> Integer.parseInt(entry.getKey()) * entry.getValue())
                .sum();
        NumberFormat number = NumberFormat.getInstance(language);
        number.setMaximumFractionDigits(1);
        return number.format(sum / answered.people());
    }
}
