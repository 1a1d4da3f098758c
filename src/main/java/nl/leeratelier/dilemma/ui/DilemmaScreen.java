package nl.leeratelier.dilemma.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.Function;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.dilemma.Dilemma;
import nl.leeratelier.dilemma.DilemmaEvent;
import nl.leeratelier.dilemma.DilemmaState;
import nl.leeratelier.dilemma.Positions.Distribution;
import nl.leeratelier.dilemma.Positions.Moment;
import nl.leeratelier.dilemma.Voice;
import nl.leeratelier.learning.ui.Sitting;
import nl.leeratelier.learning.ui.SourceMarks;
import nl.leeratelier.ui.Chair;
import nl.leeratelier.ui.Landing;
import nl.leeratelier.ui.Prose;
import nl.leeratelier.ui.Stage;
import nl.leeratelier.ui.Words;

/** Goes from screen to screen and records what the trainee does. Draws nothing but the state. */
final class DilemmaScreen extends Stage implements Words {

    private final transient Sitting<Dilemma, DilemmaEvent, DilemmaState> sitting;
    private final transient Function<Moment, Optional<Distribution>> others;
    private int texts;

    /** @param others where other trainees stood at a moment; empty while they are too few */
    DilemmaScreen(
            Sitting<Dilemma, DilemmaEvent, DilemmaState> sitting, Function<Moment, Optional<Distribution>> others) {
        super(Chair.PRO);
        this.sitting = sitting;
        this.others = others;
        addClassName("dilemma");
        draw();
    }

    Sitting<Dilemma, DilemmaEvent, DilemmaState> sitting() {
        return sitting;
    }

    Dilemma dilemma() {
        return sitting.activity();
    }

    Optional<Distribution> others(Moment moment) {
        return others.apply(moment);
    }

    /** Records what happened and shows what comes next. */
    void happen(DilemmaEvent event) {
        if (sitting.record(event)) {
            draw();
            Landing.in(this);
        }
    }

    private void draw() {
        removeAll();
        Section screen = screen();
        screen.addClassName("screen");
        add(screen);
        setChair(sitting.state()
                .voice(dilemma())
                .map(voice -> voice.role() == Voice.Role.PROFESSIONAL ? Chair.PRO : Chair.PARENT)
                .orElse(Chair.PRO));
        sitting.status(t("dilemma.status." + sitting.state().stage().name().toLowerCase(java.util.Locale.ROOT)));
    }

    private Section screen() {
        return switch (sitting.state().stage()) {
            case OPENING -> new OpeningPart(this);
            case OTHERS -> new OthersPart(this);
            case VOICES -> new VoicePart(this);
            case AGAIN -> new AgainPart(this);
            case DONE -> new DonePart(this);
        };
    }

    /** A text of the dilemma in its own language, its citations as small numbers. */
    Prose prose(MarkdownText text) {
        var marks = new SourceMarks(sitting.library().sources(), "bron-" + ++texts, t("ui.source.unconfirmed"));
        return ownLanguage(new Prose(marks.html(text) + marks.notes()));
    }

    /** Says in which language this was written. */
    <C extends Component> C ownLanguage(C component) {
        component.getElement().setAttribute("lang", sitting.language());
        return component;
    }

    static Div actions(Component... buttons) {
        Div actions = new Div(buttons);
        actions.addClassName("actions");
        return actions;
    }
}
