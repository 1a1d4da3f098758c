package nl.leeratelier.casestudy.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import java.util.function.Supplier;
import nl.leeratelier.casestudy.CaseEvent;
import nl.leeratelier.casestudy.CaseState;
import nl.leeratelier.casestudy.CaseStudy;
import nl.leeratelier.content.Framework.Afwegingskader;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.learning.ui.Sitting;
import nl.leeratelier.ui.Prose;
import nl.leeratelier.ui.Words;

/** What every screen of a case works with: the case, where it stands, and the way to save. */
final class Desk {

    private final Sitting<CaseStudy, CaseEvent, CaseState> sitting;
    private final CaseTexts texts;
    private final CaseScreen screen;

    Desk(Sitting<CaseStudy, CaseEvent, CaseState> sitting, CaseTexts texts, CaseScreen screen) {
        this.sitting = sitting;
        this.texts = texts;
        this.screen = screen;
    }

    Sitting<CaseStudy, CaseEvent, CaseState> sitting() {
        return sitting;
    }

    CaseStudy study() {
        return sitting.activity();
    }

    CaseState state() {
        return sitting.state();
    }

    Labels labels() {
        return new Labels(screen);
    }

    /** Names that may be written here: of people in the case. */
    Set<String> names() {
        return texts.names(study());
    }

    /** The attribute that marks a text of the case as being in its language; empty where the screen speaks it too. */
    String lang() {
        String language = sitting.language();
        return language.equals(screen.language()) ? "" : " lang=\"" + Html.text(language) + "\"";
    }

    /** An element around text of the case. */
    String content(String tag, String css, String text) {
        return Html.content(tag, css, lang(), text);
    }

    /** Saves and brings path and file up to date; the screen stays. False: not saved, and the trainee has been told. */
    boolean save(CaseEvent event) {
        boolean saved = sitting.record(event);
        if (saved) {
            screen.refresh();
        }
        return saved;
    }

    /** Saves what ends a screen and shows the one that follows. */
    void move(CaseEvent event) {
        if (sitting.record(event)) {
            screen.draw();
        }
    }

    /** Shows the finished step again; the present work stays as it is. */
    void lookBack(int step) {
        screen.lookBack(step);
    }

    /** Shows the present work. */
    void resume() {
        screen.draw();
    }

    /** Running text of the case, its citations as marks that open a note. */
    Prose prose(MarkdownText text, String prefix) {
        return inCaseLanguage(new Prose(html(text, prefix)));
    }

    /** As {@link #prose}, within other HTML. */
    String proseHtml(MarkdownText text, String prefix) {
        return "<div class=\"prose\"" + lang() + ">" + html(text, prefix) + "</div>";
    }

    /**
     * HTML that depends on nothing but the case and the language of the screen; made once for all who see it.
     *
     * @param about the part of the case that it is about
     */
    String kept(Object about, String name, Supplier<String> html) {
        return texts.kept(about, name + "-" + screen.language(), html);
    }

    private String html(MarkdownText text, String prefix) {
        return texts.html(text, sitting.library().sources(), prefix, ((Words) screen).t("ui.source.unconfirmed"));
    }

    /** Marks a component as being in the language of the case. */
    <C extends Component> C inCaseLanguage(C component) {
        component.getElement().setAttribute("lang", sitting.language());
        return component;
    }

    Afwegingskader framework() {
        return sitting.library()
                .framework(study().weighing().framework().id(), Afwegingskader.class)
                .orElseThrow(() -> new IllegalStateException("The checker lets no case pass without its framework"));
    }
}
