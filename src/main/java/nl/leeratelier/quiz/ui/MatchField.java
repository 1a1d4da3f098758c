package nl.leeratelier.quiz.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leeratelier.quiz.Answers;
import nl.leeratelier.quiz.Item;
import nl.leeratelier.quiz.Pairing;
import nl.leeratelier.ui.Markup;

/**
 * Left sides, each with a list to choose its right side from. The right sides stand above with a letter, since the browser
 * cuts off long choices.
 */
final class MatchField extends AnswerField {

    private final List<String> lefts;
    private final List<String> rights;
    private final Map<String, String> chosen = new LinkedHashMap<>();

    /** @param order the right sides as this attempt shows them */
    MatchField(Item.Matching item, List<String> order, List<String> answer) {
        lefts = Answers.ids(item);
        rights = order;
        Answers.pairs(answer).forEach(pair -> chosen.put(pair.left(), pair.right()));
        Map<String, String> texts =
                item.pairs().stream().collect(Collectors.toMap(Item.Pair::id, Item.Pair::right, (one, other) -> one));
        List<String> choices =
                order.stream().map(id -> texts.getOrDefault(id, "")).toList();
        Field field = new Field(letters(choices)
                + IntStream.range(0, lefts.size())
                        .mapToObj(i -> row(i, item.pairs().get(i), choices))
                        .collect(Collectors.joining("", "<ul class=\"match-lefts\">", "</ul>")));
        field.onChange(change -> choose(change.row(), change.choice()));
        show(field);
        warnOfDoubles();
    }

    private static String letters(List<String> choices) {
        return choices.stream()
                .map(text -> "<li>" + Markup.escape(text) + "</li>")
                .collect(Collectors.joining("", "<ol class=\"match-rights\" type=\"A\">", "</ol>"));
    }

    private String row(int index, Item.Pair pair, List<String> choices) {
        int now = rights.indexOf(chosen.getOrDefault(pair.id(), ""));
        String options = IntStream.range(0, choices.size())
                .mapToObj(i -> "<option value=\"" + i + "\"" + (i == now ? " selected" : "") + ">" + (char) ('A' + i)
                        + " · " + Markup.escape(choices.get(i)) + "</option>")
                .collect(Collectors.joining());
        return "<li><p>" + Markup.escape(pair.left()) + "</p><div class=\"chooser\"><select name=\"" + index
                + "\" aria-label=\"" + Markup.escape(pair.left()) + "\"><option value=\"\" disabled"
                + (now < 0 ? " selected" : "") + ">" + Markup.escape(t("quiz.match.choose")) + "</option>" + options
                + "</select></div></li>";
    }

    private void choose(int left, int right) {
        if (left >= 0 && left < lefts.size() && right >= 0 && right < rights.size()) {
            chosen.put(lefts.get(left), rights.get(right));
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
