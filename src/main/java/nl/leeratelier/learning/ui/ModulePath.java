package nl.leeratelier.learning.ui;

import com.vaadin.flow.component.html.Div;
import nl.leeratelier.learning.Enrolment;
import nl.leeratelier.learning.ProgrammeProgress;
import nl.leeratelier.learning.ProgrammeProgress.ModuleProgress;
import nl.leeratelier.ui.Steps;
import nl.leeratelier.ui.StudyTime;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;

/** The modules of a programme as a way: done, here, ahead. */
class ModulePath extends Div implements Words {

    ModulePath(ProgrammeProgress progress, Trainee trainee, Enrolment enrolment) {
        Steps steps = new Steps();
        for (ModuleProgress module : progress.modules()) {
            boolean here = progress.next().filter(module.activities()::contains).isPresent();
            add(steps, module, here, "programma/" + enrolment.id());
        }
        add(steps);
    }

    private void add(Steps steps, ModuleProgress module, boolean here, String href) {
        Steps.State state = module.isComplete() ? Steps.State.DONE : here ? Steps.State.HERE : Steps.State.AHEAD;
        Steps.Step step =
                steps.step(state, module.module().title(), module.module().summary());
        step.link(href + "#" + module.module().id());
        switch (state) {
            case DONE -> step.pill(Tone.SAFE, t("learning.state.completed"));
            case HERE -> step.pill(Tone.PRO, t("learning.state.here"));
            case AHEAD -> step.pill(Tone.SAND, StudyTime.words(this, module.minutesLeft()));
        }
    }
}
