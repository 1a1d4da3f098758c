package nl.leeratelier.quiz.ui;

import com.vaadin.flow.component.html.Aside;
import nl.leeratelier.learning.ui.Sitting;
import nl.leeratelier.learning.ui.SourceMarks;
import nl.leeratelier.quiz.Item;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Words;

/** The text that an item is about, to be folded away where it takes the room of the question. */
final class ScenarioPart extends Aside implements Words {

    ScenarioPart(Item.Scenario scenario, Sitting<?, ?, ?> sitting) {
        addClassName("quiz-scenario");
        getElement().setAttribute("aria-label", t("quiz.scenario", scenario.title()));
        SourceMarks marks =
                new SourceMarks(sitting.library().sources(), "casus-" + scenario.id(), t("ui.source.unconfirmed"));
        Sent text = new Sent("<details open><summary>" + Markup.escape(scenario.title())
                + "</summary><div class=\"prose\">" + marks.html(scenario.text()) + "</div></details>" + marks.notes());
        text.getElement().setAttribute("lang", sitting.language());
        add(text);
    }
}
