package nl.leeratelier.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.stream.Collectors;
import nl.leeratelier.quiz.Limits;
import nl.leeratelier.ui.Inputs;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Words;

/** Whoever needs more time takes it, before the time runs; nobody asks why, and nobody is told. */
final class ExtraTime extends Div implements Words {

    private int percent;

    ExtraTime(Limits limits) {
        addClassName("quiz-extra");
        String options = Limits.EXTRA.stream()
                .map(extra ->
                        option(extra, limits.time(extra).orElse(Duration.ZERO).toMinutes()))
                .collect(Collectors.joining());
        Markup fieldset = new Markup("<fieldset class=\"quiz-choice\"><legend>" + Markup.escape(t("quiz.extra.title"))
                + "</legend><div>" + options + "</div></fieldset>");
        add(new Inputs(fieldset, (name, value, ticked) -> choose(value)), new Paragraph(t("quiz.extra.why")));
    }

    private String option(int extra, long minutes) {
        return "<label><input type=\"radio\" name=\"extra\" value=\"" + extra + "\"" + (extra == 0 ? " checked" : "")
                + "><span>" + Markup.escape(t("quiz.extra." + extra, minutes)) + "</span></label>";
    }

    private void choose(String value) {
        Limits.EXTRA.stream()
                .filter(extra -> String.valueOf(extra).equals(value))
                .forEach(extra -> percent = extra);
    }

    /** In percent of the usual time. */
    int percent() {
        return percent;
    }
}
