package nl.leeratelier.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leeratelier.content.ActivityResult;
import nl.leeratelier.content.ActivityResult.Status;
import nl.leeratelier.quiz.Item;
import nl.leeratelier.quiz.Quiz;
import nl.leeratelier.ui.DutchTime;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** The score against the pass mark, the way on, and every item with what there is to learn from it. */
final class ResultScreen extends Section implements Words {

    private final transient QuizPage page;
    private final boolean passed;
    private final boolean again;
    /** Whether another attempt is to come, now or later: then the right answers are not told. */
    private final boolean hides;
    /** Whether nothing but the score is told yet. */
    private final boolean waits;

    ResultScreen(QuizPage page) {
        this.page = page;
        ActivityResult result = page.state().result();
        passed = result.status() == Status.COMPLETED;
        again = !passed && page.sitting().canTryAgain();
        page.sitting().status(t("quiz.status.done"));
        addClassNames("screen", "quiz-result");
        Optional<Instant> closing = page.quiz().limits().closesAt();
        boolean isClosed = closing.filter(end -> !page.now().isBefore(end)).isPresent();
        boolean isTold = page.quiz().feedback() == Quiz.Feedback.AT_ONCE;
        hides = !passed && !isTold && !isClosed && page.sitting().attemptsLeft().orElse(1) > 0;
        waits = page.quiz().feedback() == Quiz.Feedback.AFTER_CLOSING && !isClosed;
        if (page.state().timeUp()) {
            add(Notice.info(t("quiz.result.time-up")));
        }
        add(head(result.score().orElse(0)));
        if (waits) {
            add(new Paragraph(t("quiz.result.waits", DutchTime.day(closing.orElseThrow(), getLocale()))));
            return;
        }
        if (page.quiz().confidence()) {
            add(new Insight(page, true));
        }
        add(items());
    }

    private Div head(int score) {
        int mark = page.quiz().passMark();
        Div words = new Div(
                new Heading(t(passed ? "quiz.result.passed" : "quiz.result.failed")),
                new Paragraph(t(passed ? "quiz.result.passed.score" : "quiz.result.failed.score", score, mark)),
                waits ? new Div() : counts(),
                new Paragraph(encouragement()),
                actions());
        words.addClassName("result-words");
        Div head = new Div(new ScoreRing(score, mark, passed), words);
        head.addClassNames("card", "result-head", passed ? "passed" : "failed");
        return head;
    }

    private Div counts() {
        Div counts = new Div();
        counts.addClassName("result-counts");
        for (Verdict verdict : Verdict.values()) {
            long number = page.items().stream()
                    .filter(item -> Verdict.of(item, page.state().answer(item)) == verdict)
                    .count();
            if (number > 0) {
                counts.add(new Pill(verdict.tone(), number + " × " + t(verdict.key())));
            }
        }
        return counts;
    }

    private String encouragement() {
        if (passed) {
            return t("quiz.result.passed.words");
        }
        if (!hides) {
            return t("quiz.result.none-left");
        }
        Optional<Instant> from = page.sitting().waitsUntil();
        if (from.isPresent()) {
            return t("quiz.result.wait", DutchTime.words(from.get(), getLocale()));
        }
        var left = page.sitting().attemptsLeft();
        return left.isEmpty() ? t("quiz.result.again") : t("quiz.result.left", left.getAsInt());
    }

    private Div actions() {
        Div actions = new Div();
        actions.addClassName("actions");
        if (passed) {
            actions.add(new PrimaryButton(
                    t("quiz.result.next"), click -> page.sitting().next()));
        } else {
            if (again) {
                actions.add(new PrimaryButton(
                        t("quiz.result.try"), click -> page.sitting().tryAgain()));
            }
            actions.add(new SecondaryButton(
                    t("quiz.result.leave"), click -> page.sitting().leave()));
        }
        return actions;
    }

    /** While another attempt waits, right answers that were not told yet stay so: the explanations teach what to think of. */
    private Section items() {
        Section section = new Section(new H3(t("quiz.result.items")));
        section.addClassName("result-items");
        section.add(new Paragraph(t(hides ? "quiz.result.items.again" : "quiz.result.items.all")));
        ReviewHtml review = page.review();
        Sent list = new Sent(
                page.items().stream().map(item -> row(item, review)).collect(Collectors.joining("", "<ol>", "</ol>")));
        list.getElement().setAttribute("lang", page.sitting().language());
        section.add(list);
        return section;
    }

    /** What was not right is open from the start. */
    private String row(Item item, ReviewHtml review) {
        List<String> answer = page.state().answer(item);
        Verdict verdict = Verdict.of(item, answer);
        return "<li class=\"result-item\"><details" + (verdict == Verdict.RIGHT ? "" : " open")
                + "><summary><span class=\"words\">"
                + Markup.escape(item.prompt()) + "</span>"
                + Markup.pill(verdict.tone(), t(verdict.key())).html()
                + "</summary><div class=\"review prose\">" + review.of(item, page.order(item), answer, !hides)
                + "</div></details></li>";
    }
}
