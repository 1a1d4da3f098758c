package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.content.Mood;
import nl.leeratelier.roleplay.Choice;
import nl.leeratelier.roleplay.Line;
import nl.leeratelier.roleplay.Node;
import nl.leeratelier.roleplay.RolePlay;
import nl.leeratelier.roleplay.RolePlayEvent.Heard;
import nl.leeratelier.roleplay.RolePlayEvent.ReadingBackOpened;
import nl.leeratelier.roleplay.RolePlayState;
import nl.leeratelier.roleplay.Seat;
import nl.leeratelier.roleplay.Step;
import nl.leeratelier.roleplay.Turn;
import nl.leeratelier.ui.Chair;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SpeechBubble;
import nl.leeratelier.ui.Stage;
import nl.leeratelier.ui.Words;

/**
 * A parent's chair. The professional sits opposite, and one's own words of before come towards one; what goes on inside is now
 * one's own. Nothing hurries, and everything that is asked can be passed by.
 */
final class ParentStage extends Stage implements TalkScreen.Scenes, Words {

    private final TalkScreen screen;
    private final Scene scene;
    private final Div asks = new Div();

    ParentStage(TalkScreen screen) {
        super(Chair.PARENT);
        this.screen = screen;
        this.scene = new Scene(screen.talk());
        addClassNames("talk", "talk-parent");
        getElement().setAttribute("lang", screen.language());
        asks.addClassName("talk-answers");
        add(scene, asks);
        goOn();
    }

    @Override
    public void goOn() {
        RolePlayState state = screen.state();
        Optional<Step> step = state.step();
        asks.removeAll();
        scene.begin(Optional.empty());
        scene.setVisible(step.filter(Step.Stop.class::isInstance).isEmpty() && step.isPresent());
        setClassName("talk-writes", step.map(Step::asks).orElse(true));
        step.ifPresentOrElse(this::show, () -> atTheEnd(state));
        if (step.isPresent() && state.seats().stream().anyMatch(Seat::left)) {
            asks.add(wayOut());
        }
        int turns = state.turnCount();
        screen.sitting().status(t("roleplay.turn-of", step.map(Step::turn).orElse(turns - 1) + 1, turns));
    }

    private void show(Step step) {
        switch (step) {
            case Step.Says says -> says(says.turn(), says.line(), says.own());
            case Step.Words words -> words(words.turn(), words.choice(), words.felt());
            case Step.OwnWords own -> ownWords(own);
            case Step.Question question -> {
                professional(question.choice());
                asks.add(new MoveForm(screen, question));
            }
            case Step.Stop stop -> {
                before(stop.turn()).ifPresent(said -> asks.add(lastWords(said)));
                asks.add(new StopForm(screen, stop));
            }
        }
        if (!step.asks()) {
            asks.add(onward());
        }
    }

    private void says(int turn, Line line, boolean own) {
        scene.meet(own ? talk().professional() : line.speaker(), own ? Mood.CALM : line.mood());
        if (!own) {
            scene.begin(line.body());
        }
        before(turn).ifPresent(said -> scene.echo(t("roleplay.who.said", talk().nameOf(talk().professional())), said));
        if (own) {
            scene.own(Quoted.line(line.words()));
            line.thought().ifPresent(scene::thought);
        } else {
            scene.said(Quoted.line(line.words()), line.body());
        }
    }

    /** What the professional chose to say before this turn. */
    private Optional<Choice> before(int turn) {
        return turn == 0 ? Optional.empty() : turn(turn - 1).choice();
    }

    private SpeechBubble lastWords(Choice said) {
        SpeechBubble echo =
                SpeechBubble.before(t("roleplay.who.said", talk().nameOf(talk().professional())), Quoted.words(said));
        echo.addClassName("stop-before");
        echo.setClassName("silent", said.silence());
        return echo;
    }

    private void words(int turn, Choice choice, Optional<Choice.Felt> felt) {
        echoLine(turn(turn).node());
        professional(choice);
        felt.map(Choice.Felt::thought).ifPresent(scene::thought);
    }

    private void professional(Choice choice) {
        scene.meet(talk().professional(), Mood.CALM);
        if (choice.silence()) {
            scene.done(choice.words());
        } else {
            scene.said(Quoted.line(choice.words()), Optional.empty());
        }
    }

    /** Nothing is claimed of what the trainee's own words do; they only come. */
    private void ownWords(Step.OwnWords step) {
        scene.meet(talk().professional(), Mood.CALM);
        echoLine(step.node());
        Optional<String> own = Optional.ofNullable(screen.journal().words().get(step.turn()));
        own.ifPresentOrElse(
                words -> scene.said(Quoted.line(words), Optional.empty()),
                () -> scene.done(t("roleplay.chair.no-words", talk().nameOf(talk().professional()))));
    }

    private void echoLine(Node node) {
        node.line().ifPresent(line -> {
            boolean mine = line.speaker().equals(parent());
            String who = mine ? t("roleplay.you.said") : t("roleplay.who.said", talk().nameOf(line.speaker()));
            scene.echo(who, Quoted.line(line.words()), false);
        });
    }

    private Component onward() {
        int step = screen.state().seat().map(Seat::step).orElse(0);
        PrimaryButton on = new PrimaryButton(t("roleplay.chair.on"), click -> screen.happen(new Heard(step)));
        on.getElement().setAttribute("data-onward", "");
        Paragraph keys = new Paragraph(t("roleplay.chair.keys"));
        keys.addClassNames("talk-keys");
        Div onward = new Div(on, keys);
        onward.addClassName("actions");
        return onward;
    }

    /** Whoever sat out one chair may leave a second one at any time. */
    private Div wayOut() {
        Div out = new Div(WritingForm.quiet(t("roleplay.chair.leave"), () -> screen.happen(new ReadingBackOpened())));
        out.addClassName("talk-way-out");
        return out;
    }

    private void atTheEnd(RolePlayState state) {
        boolean helped = state.seat().map(Seat::helped).orElse(false);
        if (helped) {
            asks.add(new Epilogue(screen, parent()));
        } else {
            asks.add(new HelpForm(screen, parent()));
        }
        setClassName("talk-epilogue", helped);
    }

    private Turn turn(int number) {
        List<Turn> turns = screen.state().turns();
        return turns.get(number);
    }

    private String parent() {
        return screen.state().seat().map(Seat::parent).orElse("");
    }

    private RolePlay talk() {
        return screen.talk();
    }
}
