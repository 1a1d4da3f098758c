package nl.leeratelier.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import nl.leeratelier.content.Mood;
import nl.leeratelier.content.Portrait;

/** A person's face in a circle, drawn from a few words about what they look like and how they feel. */
public final class PortraitPicture extends Div implements Words {

    private final Portrait portrait;
    private final String name;

    /**
     * A picture of a person before the colour of the chair they sit in.
     *
     * @param name what screen readers call the person; how they look is said with it
     */
    public PortraitPicture(Portrait portrait, Mood mood, String name, Chair chair) {
        this.portrait = portrait;
        this.name = name;
        addClassNames("portrait", chair == Chair.PRO ? "on-pro" : "on-parent");
        getElement().setAttribute("role", "img");
        setMood(mood);
    }

    /** Changes what the face shows. */
    public void setMood(Mood mood) {
        getElement().setProperty("innerHTML", Portraits.svg(portrait, mood));
        getElement().setAttribute("aria-label", t("ui.portrait." + mood.name().toLowerCase(Locale.ROOT), name));
    }

    /** Hides it from screen readers, for where the name stands beside it and nothing hangs on the mood. */
    public PortraitPicture decorative() {
        getElement().setAttribute("aria-hidden", "true");
        return this;
    }

    /** Makes it as small as a line or two of text. */
    public PortraitPicture small() {
        addClassName("small");
        return this;
    }
}
