package nl.leeratelier.quiz.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.leeratelier.quiz.Item;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.Prose;
import nl.leeratelier.ui.Words;

/** What was answered, what was right, and why. */
final class Review extends Div implements Words {

    /** @param reveal whether to say what was right */
    Review(QuizPage page, Item item, boolean reveal) {
        addClassName("review");
        List<String> answer = page.state().answer(item);
        Verdict verdict = Verdict.of(item, answer);
        if (!page.state().submitted()) {
            Pill pill = new Pill(verdict.tone(), t(verdict.key()));
            pill.getElement().setAttribute("role", "status");
            add(pill);
        }
        var html = new ReviewHtml(this::t, page.sitting().library().sources());
        Prose body = new Prose(html.of(item, answer, reveal));
        body.getElement().setAttribute("lang", page.sitting().programme().language());
        add(body);
    }
}
