package nl.leeratelier.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import nl.leeratelier.quiz.Item;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.Words;

/** An item in the result; opened, it shows its review. What was not right is open from the start. */
final class ResultItem extends ListItem implements Words {

    private final transient QuizPage page;
    private final transient Item item;
    private final boolean reveal;
    private final Div body = new Div();

    ResultItem(QuizPage page, Item item, boolean reveal) {
        this.page = page;
        this.item = item;
        this.reveal = reveal;
        Verdict verdict = Verdict.of(item, page.state().answer(item));
        addClassNames("result-item", verdict.css());
        Span prompt = new Span(item.prompt());
        prompt.addClassName("words");
        NativeDetails details = new NativeDetails();
        details.setContent(body);
        details.setSummary(prompt, new Pill(verdict.tone(), t(verdict.key())));
        details.addToggleListener(toggle -> fill(toggle.isOpened()));
        boolean open = verdict != Verdict.RIGHT;
        details.setOpen(open);
        fill(open);
        add(details);
    }

    /** What is closed takes no room on the server. */
    private void fill(boolean open) {
        if (!open) {
            body.removeAll();
        } else if (body.getChildren().findAny().isEmpty()) {
            body.add(new Review(page, item, reveal));
        }
    }
}
