package nl.leeratelier.quiz.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leeratelier.quiz.Answers;
import nl.leeratelier.quiz.Item;

/** Options to pick one or several of; the keys 1 to 9 pick as well. */
final class ChoiceField extends AnswerField {

    private final OrderedList list = new OrderedList();
    private final boolean one;
    private final Picks picks;

    private ChoiceField(boolean one, Picks picks) {
        this.one = one;
        this.picks = picks;
        list.addClassNames("choices", one ? "pick-one" : "pick-many");
        add(list, hint());
    }

    static ChoiceField single(Item.Single item, List<String> order, List<String> answer) {
        return filled(new ChoiceField(true, new Picks(answer, true, false)), item.options(), order);
    }

    static ChoiceField multiple(Item.Multiple item, List<String> order, List<String> answer, boolean keepsOne) {
        return filled(new ChoiceField(false, new Picks(answer, false, keepsOne)), item.options(), order);
    }

    static ChoiceField trueFalse(List<String> answer) {
        ChoiceField field = new ChoiceField(true, new Picks(answer, true, false));
        Answers.TRUE_OR_FALSE.forEach(id -> field.option(id, field.t("quiz.answer." + id)));
        return field;
    }

    private static ChoiceField filled(ChoiceField field, List<Item.Option> options, List<String> order) {
        Map<String, String> texts =
                options.stream().collect(Collectors.toMap(Item.Option::id, Item.Option::text, (one, other) -> one));
        order.forEach(id -> field.option(id, texts.getOrDefault(id, "")));
        return field;
    }

    private void option(String id, String words) {
        int number = (int) list.getChildren().count() + 1;
        Tick[] tick = new Tick[1];
        tick[0] = new Tick(one, picks.has(id), ticked -> pick(tick[0], id, ticked)).key(number);
        Span digit = new Span(String.valueOf(number));
        digit.addClassName("digit");
        digit.getElement().setAttribute("aria-hidden", "true");
        Span text = new Span(words);
        text.addClassName("words");
        NativeLabel label = new NativeLabel();
        label.addClassName("choice");
        label.add(tick[0], digit, text);
        list.add(new ListItem(label));
    }

    private void pick(Tick tick, String id, boolean ticked) {
        if (picks.set(id, ticked)) {
            hint("");
            changed();
        } else {
            tick.putBack(true);
            hint(t("quiz.keep-one"));
        }
    }

    @Override
    List<String> answer() {
        return picks.answer();
    }
}
