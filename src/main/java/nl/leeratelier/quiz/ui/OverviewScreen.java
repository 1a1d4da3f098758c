package nl.leeratelier.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leeratelier.quiz.Item;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;

/** All items with what is still open, before handing in. */
final class OverviewScreen extends Section implements Words {

    private final transient QuizPage page;
    private final transient List<Item> items;

    OverviewScreen(QuizPage page) {
        this.page = page;
        items = page.items();
        addClassNames("screen", "quiz-overview");
        List<Item> open =
                items.stream().filter(item -> !page.state().isComplete(item)).toList();
        add(new Heading(t(open.isEmpty() ? "quiz.overview.all" : "quiz.overview.some")));
        if (open.isEmpty()) {
            add(new Paragraph(t("quiz.overview.ready")));
        } else {
            long counting = open.stream().filter(item -> item.head().scored()).count();
            add(
                    counting == 0
                            ? Notice.info(t("quiz.overview.open.own-words", open.size()))
                            : Notice.warning(t("quiz.overview.open", counting)));
        }
        add(list(), actions(open));
    }

    private Field list() {
        Field list = new Field(IntStream.range(0, items.size())
                .mapToObj(this::row)
                .collect(Collectors.joining("", "<ol class=\"overview-items\">", "</ol>")));
        list.onPress(press -> {
            if (press.number() >= 0 && press.number() < items.size()) {
                page.goTo(press.number());
            }
        });
        return list;
    }

    private String row(int index) {
        Item item = items.get(index);
        return "<li><button type=\"button\" class=\"overview-item\" value=\"" + index + "\">" + "<span class=\"words\">"
                + Markup.escape(item.prompt()) + "</span>" + pill(item) + "</button></li>";
    }

    private String pill(Item item) {
        if (page.state().isComplete(item)) {
            return Markup.pill(Tone.SAFE, t("quiz.overview.answered")).html();
        }
        boolean begun = !page.state().answer(item).isEmpty();
        return Markup.pill(Tone.WARN, t(begun ? "quiz.overview.part" : "quiz.overview.unanswered"))
                .html();
    }

    private Div actions(List<Item> open) {
        Div actions = new Div();
        actions.addClassName("actions");
        if (!page.state().answers().isEmpty()) {
            actions.add(new PrimaryButton(t("quiz.hand-in"), click -> page.handIn()));
        }
        if (!open.isEmpty()) {
            int first = items.indexOf(open.getFirst());
            actions.add(new SecondaryButton(t("quiz.overview.go", first + 1), click -> page.goTo(first)));
        }
        return actions;
    }
}
