package nl.leeratelier.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Something said or thought. Quotation marks belong to the words given. */
public final class SpeechBubble extends Paragraph {

    private SpeechBubble(String look, String who, String words) {
        addClassName(look);
        if (!who.isEmpty()) {
            var name = new Span(who + " ");
            name.addClassName("who");
            add(name);
        }
        add(new Text(words));
    }

    /** What the person opposite says, large, with its tail towards the portrait. */
    public static SpeechBubble said(String words) {
        return new SpeechBubble("bubble", "", words);
    }

    /** What was said just before, small: "Jij: …". */
    public static SpeechBubble before(String who, String words) {
        return new SpeechBubble("echo", who, words);
    }

    /** What goes on inside: "Je denkt: …". */
    public static SpeechBubble thought(String who, String words) {
        return new SpeechBubble("thought", who, words);
    }
}
