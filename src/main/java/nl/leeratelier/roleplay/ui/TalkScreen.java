package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import nl.leeratelier.learning.AttemptSummary;
import nl.leeratelier.learning.RecordedEvent;
import nl.leeratelier.learning.ui.Sitting;
import nl.leeratelier.roleplay.Journal;
import nl.leeratelier.roleplay.Others;
import nl.leeratelier.roleplay.Others.Distribution;
import nl.leeratelier.roleplay.RolePlay;
import nl.leeratelier.roleplay.RolePlayEvent;
import nl.leeratelier.roleplay.RolePlayState;
import nl.leeratelier.roleplay.RolePlayState.Phase;
import nl.leeratelier.roleplay.Seat;
import nl.leeratelier.roleplay.Step;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;

/**
 * Shows where a talk stands: the briefing, the professional's chair, the ending, the switch, the parent's chair or the reading
 * back. Draws nothing but the state.
 */
final class TalkScreen extends Div implements Words {

    /** A part that goes on to the next moment by itself while its phase lasts. */
    interface Scenes {

        /** Shows the moment that the state has come to. */
        void goOn();
    }

    private final Sitting<RolePlay, RolePlayEvent, RolePlayState> sitting;

    private final Beside beside;

    TalkScreen(Sitting<RolePlay, RolePlayEvent, RolePlayState> sitting, Beside beside) {
        this.sitting = sitting;
        this.beside = beside;
        addClassName("roleplay");
        draw();
    }

    Sitting<RolePlay, RolePlayEvent, RolePlayState> sitting() {
        return sitting;
    }

    RolePlay talk() {
        return sitting.activity();
    }

    RolePlayState state() {
        return sitting.state();
    }

    /** The language in which the talk was written. */
    String language() {
        return sitting.language();
    }

    /** What others answered at a stop in this parent's chair; empty while they are too few. */
    Optional<Distribution> others(String parent, Step.Stop stop) {
        Others.Stop here = new Others.Stop(
                sitting.contentHash(), talk().id(), parent, stop.node().id());
        return beside.at(here, sitting.account());
    }

    /** What the trainee wrote, read from the log: ask for it only where it is shown. */
    Journal journal() {
        return Journal.of(
                talk(), sitting.log().stream().map(RecordedEvent::event).toList());
    }

    /** What the trainee wrote in another attempt, or in this one. */
    Journal journalOf(AttemptSummary attempt) {
        return Journal.of(
                talk(),
                sitting.logOf(attempt).stream().map(RecordedEvent::event).toList());
    }

    /** Records what the trainee did, and shows what came of it. */
    void happen(RolePlayEvent event) {
        Phase before = state().phase();
        if (sitting.record(event)) {
            Component shown = getChildren().findFirst().orElseThrow();
            if (state().phase() == before && shown instanceof Scenes scenes) {
                scenes.goOn();
                Attention.to(shown.getElement());
            } else {
                arrive(part());
            }
        }
    }

    /** Shows something beside the state, such as a comparison; {@link #home} leads back. */
    void arrive(Component part) {
        show(part);
        Attention.to(part.getElement());
    }

    /** Shows where the talk stands. */
    void home() {
        arrive(part());
    }

    private void draw() {
        show(part());
    }

    private void show(Component part) {
        removeAll();
        add(part);
    }

    private Component part() {
        sayPlace();
        return switch (state().phase()) {
            case BRIEFING -> new Briefing(this);
            case TALK -> new TalkStage(this);
            case ENDING -> new EndingPart(this);
            case SWITCH -> new SwitchStage(this);
            case CHAIR -> new ParentStage(this);
            case READING_BACK, DONE -> new ReadingBack(this);
        };
    }

    private void sayPlace() {
        switch (state().phase()) {
            case BRIEFING, TALK, ENDING ->
                sitting.place(Tone.PRO, t("roleplay.place.chair", talk().nameOf(talk().professional())));
            case SWITCH -> sitting.place(Tone.PARENT, t("roleplay.place.switch"));
            case CHAIR ->
                sitting.place(
                        Tone.PARENT,
                        t(
                                "roleplay.place.chair",
                                talk().nameOf(state().seat().map(Seat::parent).orElse(""))));
            case READING_BACK, DONE -> sitting.place(Tone.SAND, t("roleplay.place.back"));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://app/chairs.js");
    }
}
