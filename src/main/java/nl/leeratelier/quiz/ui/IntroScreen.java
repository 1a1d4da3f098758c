package nl.leeratelier.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import nl.leeratelier.quiz.Quiz;
import nl.leeratelier.ui.DutchTime;
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
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact(
                        String.valueOf(page.items().size()),
                        t("quiz.intro.items", page.items().size())),
                left < 0
                        ? new Fact("∞", t("quiz.intro.unlimited"))
                        : new Fact(String.valueOf(left + 1), t("quiz.intro.attempts", left + 1))));
        // A draft may not say yet what is enough.
        if (quiz.passMark() > 0) {
            facts.add(1, new Fact(quiz.passMark() + "%", t("quiz.intro.mark")));
        }
        OptionalInt minutes = quiz.limits().minutes();
        minutes.ifPresent(time -> facts.add(new Fact(String.valueOf(time), t("quiz.intro.minutes", time))));
        add(Fact.row(facts.toArray(Fact[]::new)));
        told(quiz).forEach(text -> add(new Paragraph(text)));
        ExtraTime extra = minutes.isPresent() ? new ExtraTime(quiz.limits()) : null;
        if (extra != null) {
            add(extra);
        }
        Div actions =
                new Div(new PrimaryButton(t("quiz.begin"), click -> page.begin(extra == null ? 0 : extra.percent())));
        actions.addClassName("actions");
        add(actions);
    }

    /** What the settings mean for whoever begins. */
    private List<String> told(Quiz quiz) {
        List<String> told = new ArrayList<>();
        told.add(t(
                "quiz.intro." + quiz.feedback().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        if (quiz.limits().minutes().isPresent()) {
            told.add(t("quiz.intro.limited"));
        }
        if (quiz.limits().hoursBetween() > 0) {
            told.add(t("quiz.intro.wait", quiz.limits().hoursBetween()));
        }
        quiz.limits().closes().ifPresent(day -> told.add(t("quiz.intro.closes", DutchTime.day(day, getLocale()))));
        if (quiz.confidence()) {
            told.add(t("quiz.intro.confidence"));
        }
        return told;
    }
}
