package nl.leeratelier.testing;

import com.vaadin.flow.component.Component;
import org.springframework.web.util.HtmlUtils;

/** What a component says, components and markup alike. */
public final class Said {

    private Said() {}

    /** Its words, without any markup, and with one space wherever there is any. */
    public static String by(Component component) {
        var markup = component.getElement().getOuterHTML();
        var words = markup.replaceAll("(?s)<!--.*?-->|<wbr>", "").replaceAll("<[^>]+>", "");
        return HtmlUtils.htmlUnescape(words).replaceAll("\\s+", " ").strip();
    }
}
