package nl.leeratelier.ui;

import com.github.benmanes.caffeine.cache.Interner;
import com.vaadin.flow.component.HtmlContainer;
import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * A piece of a page as HTML that is safe to show: texts given to it are escaped. What only shows and never changes is put
 * on the page as markup instead of components: a component costs a session between half and three kilobytes.
 */
public record Markup(String html) implements Serializable {

    private static final Interner<String> SHARED = Interner.newWeakInterner();

    /** A text. */
    public static Markup text(String text) {
        return new Markup(escape(text));
    }

    /** A text with e-mail addresses or links in it: on a small screen these break at @ and dots, not within a word. */
    public static Markup breakable(String text) {
        return new Markup(escape(text).replace("@", "@<wbr>").replaceAll("(?<=\\w)\\.(?=\\w)", "<wbr>."));
    }

    /** A pill, as {@link Pill}. */
    public static Markup pill(Tone tone, String text) {
        return new Markup("<span class=\"pill " + tone.css() + "\">" + escape(text) + "</span>");
    }

    /** A link within the platform or to elsewhere. */
    public static Markup link(String href, String text) {
        return new Markup("<a href=\"" + escape(href) + "\">" + escape(text) + "</a>");
    }

    /** A line as in {@link ProgressLine}, whose words only screen readers hear. */
    public static Markup progress(double part, String words) {
        return new Markup(
                "<span class=\"progress\"><progress max=\"100\" value=\"%d\" aria-label=\"%s\"></progress></span>"
                        .formatted(Math.round(Math.clamp(part, 0, 1) * 100), escape(words)));
    }

    /** An icon. */
    public static Markup icon(Icon icon) {
        return new Markup("<span class=\"icon\">" + icon.svg() + "</span>");
    }

    /** These pieces in a row, with a space between them. */
    public static Markup of(Markup... pieces) {
        return new Markup(Arrays.stream(pieces).map(Markup::html).collect(Collectors.joining(" ")));
    }

    /** Fills the component with this piece; it must hold nothing else. Equal pieces are shared between sessions. */
    public void into(HtmlContainer component) {
        component.getElement().setProperty("innerHTML", SHARED.intern(html));
    }

    /** The text as HTML that shows it as it is. */
    public static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
