package nl.leeratelier.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.leeratelier.quiz.Item;

/** Running text in which words can be marked. */
final class MarkField extends AnswerField {

    private final Picks picks;

    MarkField(Item.Hotspot item, List<String> answer, boolean keepsOne) {
        picks = new Picks(answer, false, keepsOne);
        Paragraph text = new Paragraph();
        text.addClassName("marked-text");
        item.text().forEach(piece -> text.add(piece(piece)));
        add(text, hint());
    }

    private Component piece(Item.Piece piece) {
        return piece.id().<Component>map(id -> mark(id, piece.words())).orElseGet(() -> new Text(piece.words()));
    }

    private NativeLabel mark(String id, String words) {
        Tick[] tick = new Tick[1];
        tick[0] = new Tick(false, picks.has(id), ticked -> pick(tick[0], id, ticked));
        NativeLabel label = new NativeLabel();
        label.addClassName("markable");
        label.add(tick[0], new Span(words));
        return label;
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
