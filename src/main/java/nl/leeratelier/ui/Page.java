package nl.leeratelier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import org.jspecify.annotations.Nullable;

/**
 * The ground of an ordinary view: one H1 with, if wanted, a line above it and a lead below it, then sections. The shell
 * puts it in the main landmark. The title of the browser tab is the H1.
 */
public class Page extends Div implements HasDynamicTitle, Words {

    private final Header head = new Header();
    private final H1 title = new H1();
    private @Nullable Paragraph eyebrow;
    private @Nullable Paragraph lead;

    /** A page; give it a {@link #title} before it is shown. */
    public Page() {
        addClassName("page");
        head.addClassName("page-head");
        head.add(title);
        add(head);
    }

    /** Sets the H1, and with it the title of the tab. */
    public final Page title(String text) {
        title.setText(text);
        return this;
    }

    /** Sets the small line above the H1; empty takes it away. */
    public final Page eyebrow(String text) {
        if (eyebrow == null) {
            eyebrow = new Paragraph();
            eyebrow.addClassName("eyebrow");
            head.addComponentAsFirst(eyebrow);
        }
        show(eyebrow, text);
        return this;
    }

    /** Sets the sentence below the H1; empty takes it away. */
    public final Page lead(String text) {
        if (lead == null) {
            lead = new Paragraph();
            lead.addClassName("lead");
            head.add(lead);
        }
        show(lead, text);
        return this;
    }

    /** Says in which language the H1 and the sentence below it are written. */
    public final Page written(String language) {
        title.getElement().setAttribute("lang", language);
        if (lead != null) {
            lead.getElement().setAttribute("lang", language);
        }
        return this;
    }

    /** Adds a sentence below the H1 that holds more than plain words, such as an address that may break. */
    public final Page lead(Markup words) {
        var line = new Paragraph();
        line.addClassName("lead");
        words.into(line);
        head.add(line);
        return this;
    }

    private static void show(Paragraph line, String text) {
        line.setText(text);
        line.setVisible(!text.isEmpty());
    }

    /** Keeps the page to the width of a column of text, for reading and forms. */
    public final Page narrow() {
        addClassName("narrow");
        return this;
    }

    /** Adds a section under an H2. */
    public final Section section(String heading, Component... content) {
        var section = new Section(new H2(heading));
        section.add(content);
        add(section);
        return section;
    }

    /** Adds components side by side: two thirds and one third on a wide screen, below each other on a phone. */
    public final Div beside(Component large, Component small) {
        var columns = new Div(large, small);
        columns.addClassName("beside");
        add(columns);
        return columns;
    }

    @Override
    public String getPageTitle() {
        return t("ui.page.title", title.getText());
    }
}
