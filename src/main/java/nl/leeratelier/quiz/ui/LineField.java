package nl.leeratelier.quiz.ui;

import java.util.List;
import nl.leeratelier.learning.ui.RealData;
import nl.leeratelier.quiz.Amount;
import nl.leeratelier.quiz.Item;
import nl.leeratelier.quiz.TypedAnswer;
import nl.leeratelier.ui.Markup;

/** One line to type an answer in, with the unit of a number beside it. */
final class LineField extends AnswerField {

    private final RealData realData;
    private String typed;

    LineField(Item.ShortAnswer item, List<String> answer) {
        typed = answer.isEmpty() ? "" : answer.getFirst();
        realData = new RealData(Names.in(item)).onKeep(this::changed);
        List<String> units = item.answer().amount().map(Amount::units).orElse(List.of());
        boolean number = item.answer().accepted().isEmpty();
        Field field = new Field("<div class=\"line-answer\"><input type=\"text\" name=\"0\" autocomplete=\"off\""
                + " autocapitalize=\"off\" maxlength=\"" + TypedAnswer.LONGEST + "\" aria-label=\""
                + Markup.escape(t("quiz.line")) + "\"" + (number ? " inputmode=\"decimal\" class=\"number\"" : "")
                + " value=\"" + Markup.escape(typed)
                + "\">" + (units.isEmpty() ? "" : "<span class=\"unit\">" + Markup.escape(units.getFirst()) + "</span>")
                + "</div>");
        field.onChange(change -> {
            typed = change.text();
            changed();
        });
        show(field);
        add(realData);
    }

    @Override
    List<String> answer() {
        return typed.isEmpty() ? List.of() : List.of(typed);
    }

    @Override
    boolean isTyped() {
        return true;
    }

    @Override
    boolean mayBeKept() {
        return realData.allows(answer());
    }
}
