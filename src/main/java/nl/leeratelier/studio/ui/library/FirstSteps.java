package nl.leeratelier.studio.ui.library;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import nl.leeratelier.ui.ButtonLink;
import nl.leeratelier.ui.EmptyState;
import nl.leeratelier.ui.Words;

/** For who was never here: what one does first, second and third. */
final class FirstSteps extends Div implements Words {

    FirstSteps() {
        OrderedList steps = new OrderedList(
                new ListItem(t("studio.first.one")),
                new ListItem(t("studio.first.two")),
                new ListItem(t("studio.first.three")));
        steps.addClassName("first-steps");
        add(new EmptyState(
                t("studio.first"),
                t("studio.first.text"),
                steps,
                ButtonLink.primary("studio/nieuw", t("studio.first.button"))));
    }
}
