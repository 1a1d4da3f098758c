package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.leeratelier.content.Mood;
import nl.leeratelier.content.Portrait;
import nl.leeratelier.roleplay.Character;
import nl.leeratelier.roleplay.Choice;
import nl.leeratelier.roleplay.RolePlay;
import nl.leeratelier.ui.Chair;
import nl.leeratelier.ui.PortraitPicture;
import nl.leeratelier.ui.SpeechBubble;
import nl.leeratelier.ui.Words;
import org.jspecify.annotations.Nullable;

/** Whoever sits opposite, on the left; what is said, on the right. */
final class Scene extends Div implements Words {

    private final RolePlay talk;
    private final Div face = new Div();
    private final H2 name = new H2();
    private final Paragraph body = new Paragraph();
    private final Div speech = new Div();
    private @Nullable String opposite;
    private @Nullable PortraitPicture portrait;

    Scene(RolePlay talk) {
        this.talk = talk;
        addClassName("talk-scene");
        face.addClassName("talk-face");
        name.addClassName("talk-name");
        body.addClassName("talk-body");
        // It stands beside the words; those who listen hear it in its place, just before the line.
        body.getElement().setAttribute("aria-hidden", "true");
        speech.addClassName("talk-speech");
        add(face, name, body, speech);
    }

    /** Whoever stays keeps their portrait: only the face changes. */
    void meet(String who, Mood mood) {
        if (portrait != null && who.equals(opposite)) {
            portrait.setMood(mood);
            return;
        }
        Optional<Character> character = talk.character(who);
        opposite = who;
        name.setText(talk.nameOf(who));
        Chair chair = who.equals(talk.professional()) ? Chair.PRO : Chair.PARENT;
        Portrait looks = character.map(Character::portrait).orElse(Portrait.PLAIN);
        portrait = new PortraitPicture(looks, mood, name.getText(), chair);
        face.removeAll();
        face.add(portrait);
    }

    /** What can be seen of whoever sits opposite; takes away what was said before. */
    void begin(Optional<String> seen) {
        body.setText(seen.orElse(""));
        speech.removeAll();
    }

    /** What was said just before. */
    void echo(String who, Choice before) {
        echo(who, Quoted.words(before), before.silence());
    }

    void echo(String who, String quoted, boolean silent) {
        SpeechBubble echo = SpeechBubble.before(who, quoted);
        echo.setClassName("silent", silent);
        speech.add(echo);
    }

    /** What is said now: the screen begins here. */
    void said(String quoted, Optional<String> seen) {
        SpeechBubble bubble = SpeechBubble.said(quoted);
        seen.ifPresent(what -> bubble.addComponentAsFirst(heard(what)));
        speech.add(Attention.landing(bubble));
    }

    /** What is done instead of saying something. */
    void done(String words) {
        SpeechBubble bubble = SpeechBubble.said(words);
        bubble.addClassName("silent");
        speech.add(Attention.landing(bubble));
    }

    /** What one says oneself. */
    void own(String quoted) {
        SpeechBubble bubble = SpeechBubble.said(quoted);
        bubble.addClassName("own");
        bubble.addComponentAsFirst(heard(t("roleplay.you.said")));
        speech.add(Attention.landing(bubble));
    }

    /** What one thinks. */
    void thought(String words) {
        speech.add(SpeechBubble.thought(t("roleplay.you.think"), words));
    }

    private static Span heard(String seen) {
        Span span = new Span(seen.endsWith(".") || seen.endsWith(":") ? seen + " " : seen + ". ");
        span.addClassName("sr-only");
        return span;
    }
}
