package nl.leeratelier.quiz.ui;

import nl.leeratelier.ui.Icon;
import nl.leeratelier.ui.Tone;
import org.springframework.web.util.HtmlUtils;

/** Pieces of HTML that several screens write. */
final class Html {

    static final String ARROW = Icon.NEXT.picture().getElement().getOuterHTML();

    private Html() {}

    static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    static String pill(Tone tone, String text) {
        return "<span class=\"pill tone-" + tone.name().toLowerCase(java.util.Locale.ROOT) + "\">" + escape(text)
                + "</span>";
    }

    /** A number that decorates: screen readers count the list themselves. */
    static String digit(int number) {
        return "<span class=\"digit\" aria-hidden=\"true\">" + number + "</span>";
    }
}
