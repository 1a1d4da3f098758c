package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import nl.leeratelier.ui.Drawing;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** The case is done: on to the next activity, or back to any step. */
final class DoneScreen extends Section implements Words {

    DoneScreen(Desk desk) {
        addClassNames("case-screen", "case-done");
        Div actions = new Div(
                new PrimaryButton(t("casestudy.done.next"), _ -> desk.sitting().next()));
        actions.addClassName("actions");
        if (desk.sitting().canTryAgain()) {
            actions.add(new SecondaryButton(
                    t("casestudy.done.again"), _ -> desk.sitting().tryAgain()));
        }
        Div steps = new Div();
        steps.addClassName("actions");
        for (int step = 1; step <= 5; step++) {
            int number = step;
            steps.add(new SecondaryButton(t("casestudy.step." + step), _ -> desk.lookBack(number)));
        }
        Element followed = new Element("details")
                .appendChild(
                        new Element("summary").setText(t("casestudy.followed.title")),
                        desk.prose(desk.study().followed(), "followed").getElement());
        add(
                Drawing.CHAIRS.picture(),
                Heading.of(t("casestudy.done.title")),
                new Paragraph(t("casestudy.done.text")),
                actions,
                new H3(t("casestudy.done.look-back")),
                steps);
        getElement().appendChild(followed);
    }
}
