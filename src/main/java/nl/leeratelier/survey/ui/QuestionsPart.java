package nl.leeratelier.survey.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leeratelier.learning.ui.RealData;
import nl.leeratelier.learning.ui.SourceMarks;
import nl.leeratelier.survey.Answers;
import nl.leeratelier.survey.Survey;
import nl.leeratelier.survey.SurveyQuestion;
import nl.leeratelier.survey.SurveyResults;
import nl.leeratelier.ui.Inputs;
import nl.leeratelier.ui.Landing;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.Prose;
import nl.leeratelier.ui.Words;

/** All questions on one page, with a promise above them of who sees what. */
final class QuestionsPart extends Section implements Words {

    private final transient SurveyScreen screen;
    private final transient Survey survey;
    /** What stands on the page now; of an anonymous survey it is nowhere else. */
    private final transient Map<String, List<String>> given = new HashMap<>();

    private final Div message = new Div();
    private final RealData realData = new RealData(Set.of());

    QuestionsPart(SurveyScreen screen) {
        this.screen = screen;
        this.survey = screen.sitting().activity();
        realData.onKeep(this::handIn);
        given.putAll(screen.sitting().state().answers());
        addClassName("survey-questions");
        add(Landing.heading(t("survey.title")));
        survey.intro().ifPresent(text -> {
            var marks = new SourceMarks(screen.sitting().library().sources(), "bron", t("ui.source.unconfirmed"));
            Prose intro = new Prose(marks.html(text) + marks.notes());
            intro.getElement().setAttribute("lang", language());
            add(intro);
        });
        add(Notice.info(
                t(survey.anonymous() ? "survey.promise.anonymous" : "survey.promise.named", SurveyResults.FEWEST)));
        message.getElement().setAttribute("role", "status");
        Div actions = new Div(new PrimaryButton(t("survey.hand-in"), click -> handIn()));
        actions.addClassName("actions");
        add(inputs(), message, realData, actions);
    }

    private String language() {
        return screen.sitting().language();
    }

    private Inputs inputs() {
        QuestionHtml html = new QuestionHtml(this, language());
        List<SurveyQuestion> questions = survey.questions();
        String items = IntStream.range(0, questions.size())
                .mapToObj(index -> html.of(
                        index,
                        questions.get(index),
                        given.getOrDefault(questions.get(index).id(), List.of())))
                .collect(Collectors.joining("</li><li>", "<ol class=\"survey-list\"><li>", "</li></ol>"));
        Inputs inputs = new Inputs(new Markup(items), this::change);
        inputs.addClassName("worded");
        return inputs;
    }

    // What a browser sends may be anything: only a question and a choice of this page count.
    void change(String name, String value, boolean ticked) {
        if (!name.matches("q\\d{1,2}")) {
            return;
        }
        int index = Integer.parseInt(name.substring(1));
        if (index >= survey.questions().size()) {
            return;
        }
        SurveyQuestion question = survey.questions().get(index);
        List<String> answer = answer(question, value, ticked);
        given.put(question.id(), answer);
        message.removeAll();
        Answers.refusal(question, answer).ifPresentOrElse(this::warn, () -> screen.answered(question.id(), answer));
    }

    private List<String> answer(SurveyQuestion question, String value, boolean ticked) {
        return switch (question) {
            case SurveyQuestion.Open ignored -> value.isBlank() ? List.of() : List.of(value.strip());
            case SurveyQuestion.Scale scale -> scale.choices().contains(value) ? List.of(value) : List.of();
            case SurveyQuestion.Single single -> choice(single, value);
            case SurveyQuestion.Multiple multiple -> {
                List<String> chosen = new ArrayList<>(given.getOrDefault(multiple.id(), List.of()));
                List<String> choice = choice(multiple, value);
                chosen.removeAll(choice);
                if (ticked) {
                    chosen.addAll(choice);
                }
                yield List.copyOf(chosen);
            }
        };
    }

    private static List<String> choice(SurveyQuestion question, String value) {
        int number = value.matches("\\d{1,2}") ? Integer.parseInt(value) : -1;
        List<String> choices = question.choices();
        return number >= 0 && number < choices.size() ? List.of(choices.get(number)) : List.of();
    }

    private void warn(String key) {
        message.add(Notice.warning(t(key)));
    }

    private void handIn() {
        message.removeAll();
        String problem = Answers.refusal(survey, given).orElse("");
        if (problem.equals("survey.refused.required")) {
            message.add(Notice.warning(t("survey.missing", missing())));
        } else if (!problem.isEmpty()) {
            warn(problem);
        } else if (realData.allows(texts())) {
            screen.handIn(Map.copyOf(given));
        }
    }

    private String missing() {
        return Answers.missing(survey, given).stream()
                .map(question -> String.valueOf(survey.questions().indexOf(question) + 1))
                .collect(Collectors.joining(", "));
    }

    private List<String> texts() {
        return survey.questions().stream()
                .filter(SurveyQuestion.Open.class::isInstance)
                .flatMap(question -> given.getOrDefault(question.id(), List.of()).stream())
                .toList();
    }
}
