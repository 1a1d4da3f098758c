package nl.leeratelier.quiz.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leeratelier.quiz.Answers;
import nl.leeratelier.quiz.Item;
import nl.leeratelier.ui.Markup;

/** Something to pick one or several of: options in a list, where the keys 1 to 9 pick as well, or words in a text. */
final class PickField extends AnswerField {

    private final List<String> ids;
    private final Picks picks;

    private PickField(List<String> ids, Picks picks) {
        this.ids = ids;
        this.picks = picks;
    }

    static PickField one(List<String> order, Map<String, String> texts, List<String> answer) {
        return new PickField(order, new Picks(answer, true)).list(id -> texts.getOrDefault(id, ""), "radio");
    }

    static PickField many(List<String> order, Map<String, String> texts, List<String> answer) {
        return new PickField(order, new Picks(answer, false)).list(id -> texts.getOrDefault(id, ""), "checkbox");
    }

    static PickField statement(List<String> ids, List<String> answer) {
        PickField field = new PickField(ids, new Picks(answer, true));
        return field.list(id -> field.t("quiz.answer." + id), "radio");
    }

    static PickField marks(Item.Hotspot item, List<String> answer) {
        PickField field = new PickField(Answers.ids(item), new Picks(answer, false));
        String text = item.text().stream()
                .map(piece -> piece.id()
                        .map(id -> "<label class=\"markable\">" + field.input(field.ids.indexOf(id), "checkbox")
                                + "<span>" + Markup.escape(piece.words()) + "</span></label>")
                        .orElseGet(() -> Markup.escape(piece.words())))
                .collect(Collectors.joining("", "<p class=\"marked-text\">", "</p>"));
        return field.shown(text);
    }

    private PickField list(Function<String, String> text, String type) {
        return shown(IntStream.range(0, ids.size())
                .mapToObj(i -> "<li><label class=\"pick\">" + input(i, type) + "<span class=\"words\">"
                        + Markup.escape(text.apply(ids.get(i))) + "</span></label></li>")
                .collect(Collectors.joining("", "<ol class=\"choices picks " + type + "\">", "</ol>")));
    }

    private String input(int index, String type) {
        return "<input type=\"" + type + "\" name=\"answer\" value=\"" + index + "\""
                + (picks.has(ids.get(index)) ? " checked" : "") + ">";
    }

    private PickField shown(String html) {
        Field field = new Field(html);
        field.onChange(change -> pick(change.choice(), change.ticked()));
        show(field);
        return this;
    }

    private void pick(int index, boolean ticked) {
        if (index < 0 || index >= ids.size()) {
            return;
        }
        picks.set(ids.get(index), ticked);
        changed();
    }

    @Override
    List<String> answer() {
        return picks.answer();
    }
}
