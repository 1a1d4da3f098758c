package nl.leeratelier.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leeratelier.quiz.Answers;
import nl.leeratelier.quiz.Item;
import nl.leeratelier.quiz.Pairing;

/**
 * Left sides, each with a list to choose its right side from. The right sides stand above with a letter, since the browser
 * cuts off long choices.
 */
final class MatchField extends AnswerField {

    private final List<String> order;
    private final Map<String, String> chosen = new LinkedHashMap<>();

    MatchField(Item.Matching item, List<String> order, List<String> answer) {
        this.order = order;
        Answers.pairs(answer).forEach(pair -> chosen.put(pair.left(), pair.right()));
        Map<String, String> rights =
                item.pairs().stream().collect(Collectors.toMap(Item.Pair::id, Item.Pair::right, (one, other) -> one));
        OrderedList letters = new OrderedList();
        letters.addClassName("match-rights");
        letters.getElement().setAttribute("type", "A");
        List<String> choices = new ArrayList<>();
        for (String id : order) {
            letters.add(new ListItem(rights.getOrDefault(id, "")));
            choices.add((char) ('A' + choices.size()) + " · " + rights.getOrDefault(id, ""));
        }
        UnorderedList lefts = new UnorderedList();
        lefts.addClassName("match-lefts");
        item.pairs().forEach(pair -> lefts.add(row(pair, choices)));
        add(letters, lefts, hint());
        warnOfDoubles();
    }

    private ListItem row(Item.Pair pair, List<String> choices) {
        Paragraph left = new Paragraph(pair.left());
        int now = order.indexOf(chosen.getOrDefault(pair.id(), ""));
        Div box = new Div(
                new Chooser(pair.left(), t("quiz.match.choose"), choices, now, number -> choose(pair.id(), number)));
        box.addClassName("chooser");
        return new ListItem(left, box);
    }

    private void choose(String left, int number) {
        if (number < order.size()) {
            chosen.put(left, order.get(number));
            warnOfDoubles();
            changed();
        }
    }

    /** It is allowed, for a moment or for good, but seldom meant. */
    private void warnOfDoubles() {
        long different = chosen.values().stream().distinct().count();
        hint(different < chosen.size() ? t("quiz.match.twice") : "");
    }

    @Override
    List<String> answer() {
        return chosen.entrySet().stream()
                .map(pair -> new Pairing(pair.getKey(), pair.getValue()).toString())
                .toList();
    }
}
