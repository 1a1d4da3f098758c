package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.leeratelier.roleplay.Choice;
import nl.leeratelier.roleplay.Line;
import nl.leeratelier.roleplay.Moment;
import nl.leeratelier.roleplay.Node;
import nl.leeratelier.roleplay.RolePlayEvent.ChoiceMade;
import nl.leeratelier.roleplay.RolePlayState;
import nl.leeratelier.roleplay.Turn;
import nl.leeratelier.roleplay.Variable;
import nl.leeratelier.ui.Chair;
import nl.leeratelier.ui.ChoiceButton;
import nl.leeratelier.ui.ChoiceList;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.Stage;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;

/**
 * The professional's chair: what can be seen and heard of the other, and what one may say. Nothing that goes on inside
 * anybody comes to the browser while the talk is held.
 */
final class TalkStage extends Stage implements TalkScreen.Scenes, Words {

    private final TalkScreen screen;
    private final Scene scene;
    private final Div gauges = new Div();
    private final Div answers = new Div();

    TalkStage(TalkScreen screen) {
        super(Chair.PRO);
        this.screen = screen;
        this.scene = new Scene(screen.talk());
        addClassName("talk");
        gauges.addClassName("talk-gauges");
        answers.addClassName("talk-answers");
        getElement().setAttribute("lang", screen.language());
        scene.add(gauges);
        add(scene, answers);
        goOn();
        RolePlayState state = screen.state();
        if (screen.sitting().number() > 1 && state.turnCount() > 0) {
            answers.addComponentAsFirst(Notice.info(t("roleplay.rewind.here", state.turnCount() + 1)));
            // Who rewinds comes from far down a long page: the talk goes on where the other speaks.
            Attention.to(getElement());
        }
    }

    @Override
    public void goOn() {
        RolePlayState state = screen.state();
        state.node().ifPresent(node -> {
            scene.setVisible(node.line().isPresent());
            node.line().ifPresent(line -> speak(line, state));
            gauge(state);
            answers.removeAll();
            answer(node, state);
            setClassName("talk-writes", !(node.moment() instanceof Moment.Choosing));
        });
        screen.sitting().status(t("roleplay.turn", state.turnCount() + 1));
    }

    private void speak(Line line, RolePlayState state) {
        scene.meet(line.speaker(), line.mood());
        scene.begin(line.body());
        List<Turn> turns = state.turns();
        if (!turns.isEmpty()) {
            turns.getLast().choice().ifPresent(said -> scene.echo(t("roleplay.you.said"), said));
        }
        // Once one has answered in one's own words, the screen is about those.
        scene.said(Quoted.line(line.words()), line.body());
    }

    private void gauge(RolePlayState state) {
        gauges.removeAll();
        for (Variable variable : screen.talk().visibleWhile(false)) {
            int value = state.standing().value(variable.id());
            gauges.add(new Pill(Tone.SAND, t("roleplay.gauge", variable.label(), value)));
        }
    }

    private void answer(Node node, RolePlayState state) {
        switch (node.moment()) {
            case Moment.Choosing ignored -> answers.add(choices(node, state.choices()));
            case Moment.Dilemma dilemma ->
                answers.add(new DilemmaHead(dilemma.question()), choices(node, state.choices()));
            case Moment.Open open ->
                answers.add(
                        state.answered() ? new OpenRating(screen, node, open) : new OpenWriting(screen, node, open));
            case Moment.Pause pause -> answers.add(new PauseForm(screen, node, pause));
        }
    }

    private ChoiceList choices(Node node, List<Choice> available) {
        ChoiceList list = new ChoiceList();
        list.getElement().setAttribute("aria-label", t("roleplay.choices"));
        for (Choice choice : available) {
            ChoiceButton button =
                    list.choice(Quoted.words(choice), () -> screen.happen(new ChoiceMade(node.id(), choice.id())));
            if (choice.silence()) {
                button.silent();
            }
        }
        return list;
    }
}
