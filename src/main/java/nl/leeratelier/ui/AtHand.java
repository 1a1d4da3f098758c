package nl.leeratelier.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;

/**
 * Pages for one's own work that are at hand everywhere, signed in or not, with network or without. They stand outside of
 * Vaadin, so a link to one says that Vaadin's router is to leave it alone. Each has an address per language: what a browser
 * keeps for when there is no network must not depend on who asks.
 */
public enum AtHand {
    /** The Meldcode guide. */
    GUIDE("wegwijzer", "ui.at-hand.guide", Icon.COMPASS),
    /** The talk planner. */
    PLANNER("gesprek-voorbereiden", "ui.at-hand.planner", Icon.TALK);

    private final String path;
    private final String titleKey;
    private final Icon icon;

    AtHand(String path, String titleKey, Icon icon) {
        this.path = path;
        this.titleKey = titleKey;
        this.icon = icon;
    }

    /** The path of the page in this language, without a slash in front. */
    public String path(Locale language) {
        return Translations.ENGLISH.getLanguage().equals(language.getLanguage()) ? path + "/en" : path;
    }

    /** Its name; with {@code .about} behind it, what it is for in one sentence. */
    public String titleKey() {
        return titleKey;
    }

    /** What stands for it beside its name. */
    public Icon icon() {
        return icon;
    }

    /** A line that leads to it: it opens beside what one is doing, and so costs nothing of it. */
    public Paragraph invitation(Words words, Locale language) {
        var link = new Anchor(path(language), words.t("ui.at-hand.new-tab", words.t(titleKey)));
        link.setTarget("_blank");
        link.getElement().setAttribute("router-ignore", true);
        var line = new Paragraph(new Text(words.t(titleKey + ".invitation") + " "), link);
        line.addClassName("at-hand");
        return line;
    }
}
