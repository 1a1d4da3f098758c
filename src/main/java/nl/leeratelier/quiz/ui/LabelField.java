package nl.leeratelier.quiz.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leeratelier.quiz.Item;
import nl.leeratelier.ui.Markup;

/**
 * Running text with marked pieces. A piece opens the browser's own popover with its labels, on a phone at the foot of the
 * screen; frontend/app/quiz.js lets keys do it. The pieces are spans in the role of a button, since a button cannot go on
 * in the next line.
 */
final class LabelField extends PartsField {

    private static final String SHOW = """
            const piece = this.querySelectorAll('.labelled')[$0];
            piece.dataset.label = $1;
            piece.querySelector('.label-word').textContent = ' ' + $2;
            this.querySelectorAll('.label-menu')[$0].querySelectorAll('button')
              .forEach((button, i) => button.setAttribute('aria-pressed', i === $1))""";

    private final List<String> pieces;
    private final List<Item.Choice> labels;
    private final Field field;

    LabelField(Item.MarkWords item, List<String> answer) {
        super(item, answer);
        pieces = item.parts();
        labels = item.labels();
        String text = item.text().stream()
                .map(piece ->
                        piece.id().map(id -> marked(id, piece.words())).orElseGet(() -> Markup.escape(piece.words())))
                .collect(Collectors.joining("", "<p class=\"marked-text\">", "</p>"));
        String menus = item.text().stream()
                .flatMap(piece -> piece.id().map(id -> menu(id, piece.words())).stream())
                .collect(Collectors.joining());
        field = new Field(text + menus);
        field.onPress(press -> label(press.row(), press.number()));
        show(field);
        sayHowManyAreLeft();
    }

    private String marked(String id, String words) {
        int now = now(id);
        return "<span class=\"labelled\" role=\"button\" tabindex=\"0\" aria-haspopup=\"dialog\" data-menu=\""
                + menuId(id) + "\"" + (now < 0 ? "" : " data-label=\"" + now + "\"") + ">" + Markup.escape(words)
                + " <span class=\"label-word\">"
                + (now < 0 ? "" : Markup.escape(labels.get(now).text()))
                + "</span></span>";
    }

    private String menu(String id, String words) {
        int row = pieces.indexOf(id);
        int now = now(id);
        String buttons = IntStream.range(0, labels.size())
                .mapToObj(i -> "<button type=\"button\" name=\"" + row + "\" value=\"" + i + "\" popovertarget=\""
                        + menuId(id) + "\" popovertargetaction=\"hide\" data-label=\"" + i + "\" aria-pressed=\""
                        + (i == now)
                        + "\"" + (i == Math.max(now, 0) ? " autofocus" : "") + ">"
                        + Markup.escape(labels.get(i).text()) + "</button>")
                .collect(Collectors.joining());
        return "<div popover class=\"label-menu\" id=\"" + menuId(id) + "\" role=\"dialog\" aria-label=\""
                + Markup.escape(t("quiz.label.choose", words)) + "\"><p aria-hidden=\"true\">" + Markup.escape(words)
                + "</p>" + buttons + "</div>";
    }

    private String menuId(String id) {
        return "labels-" + pieces.indexOf(id);
    }

    private int now(String id) {
        return labels.stream().map(Item.Choice::id).toList().indexOf(given(id));
    }

    private void label(int row, int label) {
        if (row >= 0 && row < pieces.size() && label >= 0 && label < labels.size()) {
            field.getElement().executeJs(SHOW, row, label, labels.get(label).text());
            give(pieces.get(row), labels.get(label).id());
        }
    }
}
