package nl.leeratelier.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.leeratelier.quiz.Quiz;
import nl.leeratelier.ui.Fact;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.Words;

/** What to expect, before the first item. */
final class IntroScreen extends Section implements Words {

    IntroScreen(QuizPage page) {
        Quiz quiz = page.quiz();
        addClassNames("screen", "quiz-intro");
        add(new Heading(t("quiz.intro.title")));
        quiz.intro().ifPresent(text -> {
            Paragraph intro = new Paragraph(text);
            intro.addClassName("lead");
            add(intro);
        });
        int left = page.sitting().attemptsLeft().orElse(-1);
        add(Fact.row(
                new Fact(
                        String.valueOf(quiz.items().size()),
                        t("quiz.intro.items", quiz.items().size())),
                new Fact(quiz.passMark() + "%", t("quiz.intro.mark")),
                left < 0
                        ? new Fact("∞", t("quiz.intro.unlimited"))
                        : new Fact(String.valueOf(left + 1), t("quiz.intro.attempts", left + 1))));
        add(new Paragraph(t(quiz.feedback() == Quiz.Feedback.AT_ONCE ? "quiz.intro.at-once" : "quiz.intro.at-end")));
        Div actions = new Div(new PrimaryButton(t("quiz.begin"), click -> page.goTo(0)));
        actions.addClassName("actions");
        add(actions);
    }
}
