package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import nl.leeratelier.casestudy.CaseEvent;
import nl.leeratelier.casestudy.CaseState;
import nl.leeratelier.casestudy.CaseStudy;
import nl.leeratelier.learning.ui.Sitting;
import nl.leeratelier.ui.Chair;
import nl.leeratelier.ui.SafetyFooter;
import nl.leeratelier.ui.Stage;
import nl.leeratelier.ui.Words;

/** The frame of a case: the path of the five steps, the work, the case file beside it, and where to turn. */
final class CaseScreen extends Stage implements Words {

    private final Desk desk;
    private final StepPath path;
    private final Div work = new Div();
    private final CaseFilePanel file;

    CaseScreen(Sitting<CaseStudy, CaseEvent, CaseState> sitting, CaseTexts texts) {
        super(Chair.PRO);
        addClassName("case");
        desk = new Desk(sitting, texts, this);
        path = new StepPath(desk);
        file = new CaseFilePanel(desk);
        work.addClassName("case-work");
        Div columns = new Div(work, file);
        columns.addClassName("case-columns");
        add(path, columns, new SafetyFooter());
        show(current());
    }

    /** Shows the work of the present stage. */
    void draw() {
        show(current());
        Heading.focus(work);
    }

    /** Shows a finished step beside the expert's reasoning. */
    void lookBack(int step) {
        show(new ReasoningScreen(desk, step, true));
        path.show(step);
        Heading.focus(work);
    }

    /** The language of the screen. */
    String language() {
        return getLocale().getLanguage();
    }

    /** Brings path, file and status up to date with what was saved. */
    void refresh() {
        path.show(desk.state().stage().step());
        file.show();
        desk.sitting()
                .status(t("casestudy.status", Math.max(1, desk.state().stage().step())));
    }

    private void show(Component component) {
        work.removeAll();
        work.add(component);
        refresh();
    }

    private Component current() {
        return switch (desk.state().stage()) {
            case INTRO -> new IntroScreen(desk);
            case MAPPING -> new MappingWork(desk);
            case CONSULTING -> new ConsultingWork(desk);
            case PREPARING -> new PreparingWork(desk);
            case MAPPED, CONSULTED, PREPARED, WEIGHED, DECIDED ->
                new ReasoningScreen(desk, desk.state().stage().step(), false);
            case TALK -> new TalkScreen(desk);
            case WEIGHING -> new WeighingWork(desk, desk.study().weighing().questions(), false);
            case DECIDING -> new WeighingWork(desk, desk.study().deciding().questions(), true);
            case FOLLOWING -> new FollowedScreen(desk);
            case DONE -> new DoneScreen(desk);
        };
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://app/choices.js");
    }
}
