package nl.leeratelier.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.leeratelier.quiz.Item;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;

/** All items with what is still open, before handing in. */
final class OverviewScreen extends Section implements Words {

    private final transient QuizPage page;

    OverviewScreen(QuizPage page) {
        this.page = page;
        addClassNames("screen", "quiz-overview");
        List<Item> items = page.quiz().items();
        List<Item> open =
                items.stream().filter(item -> !page.state().isComplete(item)).toList();
        add(new Heading(t(open.isEmpty() ? "quiz.overview.all" : "quiz.overview.some")));
        if (open.isEmpty()) {
            add(new Paragraph(t("quiz.overview.ready")));
        } else {
            add(Notice.warning(t("quiz.overview.open", open.size())));
        }
        OrderedList list = new OrderedList();
        list.addClassName("overview-items");
        for (int i = 0; i < items.size(); i++) {
            list.add(new ListItem(row(items.get(i), i)));
        }
        add(list, actions(open));
    }

    private NativeButton row(Item item, int index) {
        Span number = new Span(String.valueOf(index + 1));
        number.addClassName("digit");
        Span prompt = new Span(item.prompt());
        prompt.addClassName("words");
        NativeButton row = new NativeButton();
        row.addClassName("overview-item");
        row.add(number, prompt, pill(item));
        row.addClickListener(click -> page.goTo(index));
        return row;
    }

    private Pill pill(Item item) {
        if (page.state().isComplete(item)) {
            return new Pill(Tone.SAFE, t("quiz.overview.answered"));
        }
        boolean begun = !page.state().answer(item).isEmpty();
        return new Pill(Tone.WARN, t(begun ? "quiz.overview.part" : "quiz.overview.unanswered"));
    }

    private Div actions(List<Item> open) {
        Div actions = new Div();
        actions.addClassName("actions");
        if (!page.state().answers().isEmpty()) {
            actions.add(new PrimaryButton(t("quiz.hand-in"), click -> page.handIn()));
        }
        if (!open.isEmpty()) {
            int first = page.quiz().items().indexOf(open.getFirst());
            actions.add(new SecondaryButton(t("quiz.overview.go", first + 1), click -> page.goTo(first)));
        }
        return actions;
    }
}
