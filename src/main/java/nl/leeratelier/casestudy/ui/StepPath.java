package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import nl.leeratelier.casestudy.CaseStage;
import nl.leeratelier.ui.Words;

/** The five steps in a row: what is done, where one is, what comes. A finished step can be looked at again. */
final class StepPath extends Nav implements Words {

    private static final int STEPS = 5;

    private final Desk desk;
    private final OrderedList steps = new OrderedList();

    StepPath(Desk desk) {
        this.desk = desk;
        addClassName("case-path");
        setAriaLabel(t("casestudy.path"));
        add(steps);
    }

    /** Marks a step as the one on the screen. */
    void show(int here) {
        steps.removeAll();
        for (int step = 1; step <= STEPS; step++) {
            steps.add(item(step, here));
        }
    }

    private ListItem item(int step, int here) {
        boolean finished = desk.state().isFinished(step);
        boolean present = step == desk.state().stage().step() && desk.state().stage() != CaseStage.DONE;
        ListItem item = new ListItem(finished && !present ? button(step) : words(new Span(), step, finished));
        item.setClassName("done", finished);
        item.setClassName("present", present);
        item.setClassName("here", step == here);
        if (step == here) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    private Component button(int step) {
        NativeButton button = new NativeButton();
        button.addClickListener(_ -> desk.lookBack(step));
        button.getElement()
                .setAttribute("aria-label", t("casestudy.path.look-back", step, t("casestudy.step." + step)));
        Span content = words(new Span(), step, true);
        button.add(content.getChildren().toArray(Component[]::new));
        return button;
    }

    private Span words(Span around, int step, boolean finished) {
        Span mark = new Span(finished ? "✓" : String.valueOf(step));
        mark.addClassName("step-mark");
        Span name = new Span(t("casestudy.step." + step));
        name.addClassName("step-name");
        around.add(mark, name);
        return around;
    }
}
