package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.casestudy.CaseState;
import nl.leeratelier.casestudy.ExpertAnswer;
import nl.leeratelier.casestudy.Recording;
import nl.leeratelier.content.Framework;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.ui.Words;

/** Steps 4 and 5: the questions of the framework one by one, in step 5 the two decisions after them. */
final class WeighingWork extends Div implements Words {

    private final Desk desk;
    private final List<ExpertAnswer> questions;
    private final boolean decides;

    WeighingWork(Desk desk, List<ExpertAnswer> questions, boolean decides) {
        this.desk = desk;
        this.questions = questions;
        this.decides = decides;
        add(questions.stream().anyMatch(this::answered) ? following() : intro());
    }

    /** From a question, counted from 0, to what comes after it. */
    void after(int number) {
        if (isComplete()) {
            show(following());
        } else {
            show(number + 1 < questions.size() ? question(number + 1) : following());
        }
    }

    void open(int number) {
        show(question(number));
    }

    void afterDecision() {
        show(following());
    }

    private Component intro() {
        Runnable begin = () -> show(following());
        return new StepIntro(desk, decides ? 5 : 4, text(), begin);
    }

    private void show(Component component) {
        removeAll();
        add(component);
        Heading.focus(this);
    }

    private boolean answered(ExpertAnswer question) {
        return desk.state().answers().containsKey(question.question());
    }

    private boolean isComplete() {
        return questions.stream().allMatch(this::answered)
                && (!decides || desk.state().decision().isComplete());
    }

    private Optional<Recording> recording() {
        return desk.study().recording(decides ? 5 : 4);
    }

    private Component record() {
        return recording()
                .<Component>map(
                        moment -> new RecordingForm(desk, moment, t("casestudy.go-on"), () -> show(following())))
                .orElseGet(this::review);
    }

    private boolean isRecorded() {
        return recording().filter(moment -> !RecordingForm.isDone(desk, moment)).isEmpty();
    }

    /** What the talk brought is recorded before one weighs; what was decided, once it is. */
    private Component following() {
        if (!decides && !isRecorded()) {
            return record();
        }
        for (int i = 0; i < questions.size(); i++) {
            if (!answered(questions.get(i))) {
                return question(i);
            }
        }
        if (!isComplete()) {
            return new DecisionForm(desk, this);
        }
        return isRecorded() ? review() : record();
    }

    private Component question(int number) {
        return new FrameworkForm(desk, this, questions, number, text());
    }

    private MarkdownText text() {
        return decides
                ? desk.study().deciding().text()
                : desk.study().weighing().text();
    }

    private Component review() {
        Labels labels = desk.labels();
        Review review = new Review(desk, decides ? 5 : 4);
        for (int i = 0; i < questions.size(); i++) {
            int number = i;
            int question = questions.get(i).question();
            String text = desk.framework()
                    .question(question)
                    .map(Framework.Question::text)
                    .orElse("");
            CaseState.Answered answered = desk.state().answers().get(question);
            review.answer(text, answered == null ? "" : labels.of(answered.answer()), () -> open(number));
        }
        CaseState.Decision decision = desk.state().decision();
        if (decides && decision.report() != null && decision.help() != null) {
            Runnable change = () -> show(new DecisionForm(desk, this));
            review.answer(t("casestudy.decision.report"), labels.of(decision.report()), change);
            review.answer(t("casestudy.decision.help"), labels.of(decision.help()), change);
        }
        return review.recording(recording(), () -> show(record())).ready();
    }
}
