package nl.leeratelier.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.leeratelier.learning.OwnWords;
import nl.leeratelier.learning.ui.RealData;
import nl.leeratelier.quiz.Item;
import nl.leeratelier.quiz.Quiz;
import nl.leeratelier.quiz.Scoring;
import nl.leeratelier.ui.FreeText;
import nl.leeratelier.ui.Icon;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.Words;

/** Where own words are written, and then compared with good ones and rated by whoever wrote them. */
final class OpenPart extends Div implements Words {

    private final transient QuizPage page;
    private final transient Item.Open item;
    private final FreeText text;
    private final RealData realData;
    private final Div message = new Div();
    private final boolean written;

    OpenPart(QuizPage page, Item.Open item) {
        this.page = page;
        this.item = item;
        written = !page.state().answer(item).isEmpty();
        text = new FreeText(t("quiz.open.write"), OwnWords.LONGEST).rows(5).help(t("quiz.open.help"));
        realData = new RealData(Names.in(item)).onKeep(this::keep);
        message.getElement().setAttribute("role", "status");
        addClassName("quiz-open");
        if (written) {
            compare();
        } else {
            write();
        }
    }

    private void write() {
        Paragraph onlyYou = new Paragraph();
        onlyYou.add(
                Icon.LOCK.picture(),
                new Span(t(
                        Scoring.counts(item) ? "quiz.open.only-you.scored" : "quiz.open.only-you", t("ui.only-you"))));
        onlyYou.addClassName("only-you");
        Div actions = new Div(new PrimaryButton(t("quiz.open.keep"), click -> keep()));
        actions.addClassName("actions");
        add(text, onlyYou, message, realData, actions);
    }

    /** Words that would be refused stay where they were written. */
    private void keep() {
        message.removeAll();
        String words = text.value();
        String problem =
                words.isEmpty() ? "quiz.open.empty" : OwnWords.refusal(words).orElse("");
        if (!problem.isEmpty()) {
            message.add(Notice.warning(t(problem)));
            text.focus();
        } else if (realData.allows(List.of(words)) && page.answer(item, List.of(words))) {
            page.goTo(page.items().indexOf(item));
        }
    }

    private void compare() {
        add(text(page.openReview().words(item)), new SelfRating(page, item));
        if (page.quiz().feedback() == Quiz.Feedback.AT_ONCE) {
            add(text(page.review().explanation(item)));
        }
    }

    private Sent text(String safeHtml) {
        Sent sent = new Sent(safeHtml);
        sent.addClassName("prose");
        sent.getElement().setAttribute("lang", page.sitting().language());
        return sent;
    }

    /** Whether there are words that were not kept yet; then the trainee is told so. */
    boolean holdsWords() {
        boolean holds = !written && !text.value().isEmpty();
        if (holds && message.getChildren().findAny().isEmpty()) {
            message.add(Notice.warning(t("quiz.open.unkept")));
        }
        return holds;
    }
}
