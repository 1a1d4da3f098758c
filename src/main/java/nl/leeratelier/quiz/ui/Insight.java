package nl.leeratelier.quiz.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Collectors;
import nl.leeratelier.quiz.Confidence;
import nl.leeratelier.quiz.Item;
import nl.leeratelier.ui.DataTable;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Prose;
import nl.leeratelier.ui.Words;

/**
 * How sure one was beside how it turned out. No score: what one was sure of and did not have right is where one would not
 * look again by oneself.
 */
final class Insight extends Section implements Words {

    /** @param named whether it may be said which items it is about */
    Insight(QuizPage page, boolean named) {
        addClassName("quiz-insight");
        add(new H3(t("quiz.insight.title")));
        List<Item> judged = page.items().stream()
                .filter(item -> page.state().confidence(item).isPresent()
                        && !page.state().answer(item).isEmpty())
                .toList();
        if (judged.isEmpty()) {
            add(new Paragraph(t("quiz.insight.none")));
            return;
        }
        List<Item> surprises = judged.stream()
                .filter(item -> is(page, item, Confidence.SURE) && !isRight(page, item))
                .toList();
        long lucky = judged.stream()
                .filter(item -> is(page, item, Confidence.GUESS) && isRight(page, item))
                .count();
        add(new Paragraph(
                t(surprises.isEmpty() ? "quiz.insight.no-surprise" : "quiz.insight.surprises", surprises.size())));
        if (named && !surprises.isEmpty()) {
            Prose list = new Prose(surprises.stream()
                    .map(item -> "<li>" + Markup.escape(item.prompt()) + "</li>")
                    .collect(Collectors.joining("", "<ul>", "</ul>")));
            list.getElement().setAttribute("lang", page.sitting().language());
            add(list);
        }
        if (lucky > 0) {
            add(new Paragraph(t("quiz.insight.lucky", lucky)));
        }
        add(table(page, judged));
    }

    private DataTable table(QuizPage page, List<Item> judged) {
        DataTable table = new DataTable(
                        t("quiz.insight.table"),
                        t("quiz.insight.how"),
                        t("quiz.verdict.right"),
                        t("quiz.verdict.partly"),
                        t("quiz.verdict.not-yet"))
                .numeric(1, 2, 3)
                .captionHidden();
        for (Confidence how : Confidence.values()) {
            table.row(
                    Markup.text(t("quiz.sure." + how.word())),
                    count(page, judged, how, Verdict.RIGHT),
                    count(page, judged, how, Verdict.PARTLY),
                    count(page, judged, how, Verdict.NOT_YET));
        }
        return table;
    }

    private static Markup count(QuizPage page, List<Item> judged, Confidence how, Verdict verdict) {
        return Markup.text(String.valueOf(judged.stream()
                .filter(item -> is(page, item, how) && verdict(page, item) == verdict)
                .count()));
    }

    private static boolean is(QuizPage page, Item item, Confidence how) {
        return page.state().confidence(item).filter(how::equals).isPresent();
    }

    private static boolean isRight(QuizPage page, Item item) {
        return verdict(page, item) == Verdict.RIGHT;
    }

    private static Verdict verdict(QuizPage page, Item item) {
        return Verdict.of(item, page.state().answer(item));
    }
}
