package nl.leeratelier.survey.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.leeratelier.learning.ui.Sitting;
import nl.leeratelier.survey.Survey;
import nl.leeratelier.survey.SurveyEvent;
import nl.leeratelier.survey.SurveyEvent.Answered;
import nl.leeratelier.survey.SurveyEvent.HandedIn;
import nl.leeratelier.survey.SurveyState;
import nl.leeratelier.ui.Chair;
import nl.leeratelier.ui.Landing;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Stage;
import nl.leeratelier.ui.Words;

/** The questions, or a word of thanks once they were handed in. */
final class SurveyScreen extends Stage implements Words {

    private final transient Sitting<Survey, SurveyEvent, SurveyState> sitting;
    private final transient Consumer<Map<String, List<String>>> ballots;

    /** @param ballots takes the answers of an anonymous survey, apart from the log */
    SurveyScreen(Sitting<Survey, SurveyEvent, SurveyState> sitting, Consumer<Map<String, List<String>>> ballots) {
        super(Chair.PRO);
        this.sitting = sitting;
        this.ballots = ballots;
        addClassName("survey");
        draw();
    }

    Sitting<Survey, SurveyEvent, SurveyState> sitting() {
        return sitting;
    }

    /** Keeps an answer as it is given; one to an anonymous survey is kept nowhere before it is handed in. */
    void answered(String question, List<String> answer) {
        if (!sitting.activity().anonymous()) {
            sitting.record(new Answered(question, answer));
        }
    }

    void handIn(Map<String, List<String>> answers) {
        boolean done = sitting.activity().anonymous()
                ? sitting.record(new HandedIn(), () -> ballots.accept(answers))
                : sitting.record(new HandedIn());
        if (done) {
            draw();
            Landing.in(this);
        }
    }

    private void draw() {
        removeAll();
        Section screen = sitting.state().handedIn() ? thanks() : new QuestionsPart(this);
        screen.addClassName("screen");
        add(screen);
        sitting.status(sitting.activity().anonymous() ? t("survey.status.anonymous") : "");
    }

    private Section thanks() {
        Paragraph text =
                new Paragraph(t(sitting.activity().anonymous() ? "survey.thanks.anonymous" : "survey.thanks.named"));
        text.addClassName("lead");
        Div actions = new Div(
                new PrimaryButton(t("survey.next"), click -> sitting.next()),
                new SecondaryButton(t("survey.leave"), click -> sitting.leave()));
        actions.addClassName("actions");
        Section thanks = new Section(Landing.heading(t("survey.thanks.title")), text, actions);
        thanks.addClassName("survey-thanks");
        return thanks;
    }
}
