package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.content.Mood;
import nl.leeratelier.content.Portrait;
import nl.leeratelier.learning.ui.Sitting;
import nl.leeratelier.roleplay.Character;
import nl.leeratelier.roleplay.Choice;
import nl.leeratelier.roleplay.Line;
import nl.leeratelier.roleplay.Node;
import nl.leeratelier.roleplay.RolePlay;
import nl.leeratelier.roleplay.RolePlayEvent;
import nl.leeratelier.roleplay.RolePlayEvent.ChoiceMade;
import nl.leeratelier.roleplay.RolePlayState;
import nl.leeratelier.roleplay.Turn;
import nl.leeratelier.roleplay.Variable;
import nl.leeratelier.ui.Chair;
import nl.leeratelier.ui.ChoiceButton;
import nl.leeratelier.ui.ChoiceList;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.PortraitPicture;
import nl.leeratelier.ui.SpeechBubble;
import nl.leeratelier.ui.Stage;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * The professional's chair: what can be seen and heard of the other, and what one may say. Nothing that goes on inside
 * anybody comes to the browser while the talk is held.
 */
final class TalkStage extends Stage implements Words {

    private final Sitting<RolePlay, RolePlayEvent, RolePlayState> sitting;
    private final TalkScreen screen;
    private final Div face = new Div();
    private final H2 name = new H2();
    private final Paragraph body = new Paragraph();
    private final Div gauges = new Div();
    private final Div speech = new Div();
    private final Div answers = new Div();
    private @Nullable String speaker;
    private @Nullable PortraitPicture portrait;

    TalkStage(Sitting<RolePlay, RolePlayEvent, RolePlayState> sitting, TalkScreen screen) {
        super(Chair.PRO);
        this.sitting = sitting;
        this.screen = screen;
        addClassName("talk");
        face.addClassName("talk-face");
        name.addClassName("talk-name");
        body.addClassName("talk-body");
        // It stands beside the words; those who listen hear it in its place, just before the line.
        body.getElement().setAttribute("aria-hidden", "true");
        gauges.addClassName("talk-gauges");
        speech.addClassName("talk-speech");
        answers.addClassName("talk-answers");
        getElement().setAttribute("lang", sitting.programme().language());
        Div scene = new Div(face, name, body, gauges, speech);
        scene.addClassName("talk-scene");
        add(scene, answers);
        draw();
    }

    /** Shows the turn that the state has come to, and leads the trainee to its line. */
    void turn() {
        draw();
        Attention.to(getElement());
    }

    private void draw() {
        RolePlayState state = sitting.state();
        state.node().ifPresent(node -> {
            node.line().ifPresent(line -> {
                meet(line);
                body.setText(line.body().orElse(""));
                speak(line, state.turns());
            });
            gauge(state);
            answers.removeAll();
            answers.add(choices(node, state.choices()));
        });
        sitting.status(t("roleplay.turn", state.turnCount() + 1));
    }

    /** Whoever speaks on keeps their portrait: only the face changes. */
    private void meet(Line line) {
        Mood mood = line.mood();
        if (portrait != null && line.speaker().equals(speaker)) {
            portrait.setMood(mood);
            return;
        }
        Optional<Character> character = sitting.activity().character(line.speaker());
        speaker = line.speaker();
        name.setText(sitting.activity().nameOf(line.speaker()));
        Portrait looks = character.map(Character::portrait).orElse(Portrait.PLAIN);
        portrait = new PortraitPicture(looks, mood, name.getText(), Chair.PARENT);
        face.removeAll();
        face.add(portrait);
    }

    private void speak(Line line, List<Turn> turns) {
        speech.removeAll();
        if (!turns.isEmpty()) {
            turns.getLast().choice().ifPresent(before -> {
                SpeechBubble echo = SpeechBubble.before(t("roleplay.you.said"), Quoted.words(before));
                echo.setClassName("silent", before.silence());
                speech.add(echo);
            });
        }
        SpeechBubble bubble = SpeechBubble.said(Quoted.line(line.words()));
        line.body().ifPresent(seen -> bubble.addComponentAsFirst(heard(seen)));
        speech.add(Attention.landing(bubble));
    }

    private static Span heard(String seen) {
        Span span = new Span(seen.endsWith(".") ? seen + " " : seen + ". ");
        span.addClassName("sr-only");
        return span;
    }

    private void gauge(RolePlayState state) {
        gauges.removeAll();
        for (Variable variable : sitting.activity().visibleWhile(false)) {
            int value = state.standing().value(variable.id());
            gauges.add(new Pill(Tone.SAND, t("roleplay.gauge", variable.label(), value)));
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
