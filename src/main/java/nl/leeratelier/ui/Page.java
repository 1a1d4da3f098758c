package nl.leeratelier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;

/**
 * The ground of an ordinary view: one H1 with, if wanted, a line above it and a lead below it, then sections. The shell
 * puts it in the main landmark. The title of the browser tab is the H1.
 */
public class Page extends Div implements HasDynamicTitle, Words {

    private final Paragraph eyebrow = new Paragraph();
    private final H1 title = new H1();
    private final Paragraph lead = new Paragraph();

    /** A page; give it a {@link #title} before it is shown. */
    public Page() {
        addClassName("page");
        eyebrow.addClassName("eyebrow");
        lead.addClassName("lead");
        eyebrow.setVisible(false);
        lead.setVisible(false);
        var head = new Header(eyebrow, title, lead);
        head.addClassName("page-head");
        add(head);
    }

    /** Sets the H1, and with it the title of the tab. */
    public final Page title(String text) {
        title.setText(text);
        return this;
    }

    /** Sets the small line above the H1; empty takes it away. */
    public final Page eyebrow(String text) {
        eyebrow.setText(text);
        eyebrow.setVisible(!text.isEmpty());
        return this;
    }

    /** Sets the sentence below the H1; empty takes it away. */
    public final Page lead(String text) {
        lead.setText(text);
        lead.setVisible(!text.isEmpty());
        return this;
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
