package nl.leeratelier.reading.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.function.BiFunction;
import nl.leeratelier.content.ActivityHead;
import nl.leeratelier.learning.ui.Sitting;
import nl.leeratelier.reading.Reading;
import nl.leeratelier.reading.ReadingEvent;
import nl.leeratelier.reading.ReadingEvent.Finished;
import nl.leeratelier.reading.ReadingState;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.Prose;
import nl.leeratelier.ui.Words;

/** The text with its contents beside it, its sources below it, and the way on at the end. */
final class ReadingPage extends Div implements Words {

    private final transient Sitting<Reading, ReadingEvent, ReadingState> sitting;
    private final OrderedList links = new OrderedList();

    ReadingPage(
            Sitting<Reading, ReadingEvent, ReadingState> sitting,
            BiFunction<Sitting<Reading, ReadingEvent, ReadingState>, String, ReadingHtml> html) {
        this.sitting = sitting;
        addClassName("reading");
        ReadingHtml page = html.apply(sitting, t("ui.source.unconfirmed"));
        add(contents(), article(page));
        sitting.status(t("reading.minutes", sitting.activity().head().minutes()));
    }

    private Nav contents() {
        Paragraph title = new Paragraph(t("reading.contents"));
        Nav nav = new Nav(title, links);
        nav.addClassName("reading-contents");
        nav.setAriaLabel(t("reading.contents"));
        return nav;
    }

    private Div article(ReadingHtml page) {
        Prose text = new Prose(page.article());
        text.addClassName("reading-text");
        text.getElement().setAttribute("lang", sitting.language());
        Div column = new Div(head(), text);
        column.addClassName("reading-column");
        if (page.sourceCount() > 0) {
            column.getElement().appendChild(sources(page));
        }
        column.add(end());
        return column;
    }

    /** The bar above has the H1; on the page the title is only drawn large. */
    private Header head() {
        ActivityHead head = sitting.activity().head();
        Paragraph title = new Paragraph(head.title());
        title.addClassName("reading-title");
        title.getElement().setAttribute("aria-hidden", "true");
        Paragraph lead = new Paragraph(head.summary());
        lead.addClassName("reading-lead");
        Paragraph time = new Paragraph(t("reading.time", head.minutes()));
        time.addClassName("reading-time");
        Header header = new Header(time, title, lead);
        header.getElement().setAttribute("lang", sitting.language());
        return header;
    }

    private Element sources(ReadingHtml page) {
        Element list =
                new Element("ol").setProperty("innerHTML", page.sources()).setAttribute("lang", sitting.language());
        Element summary = new Element("summary").setText(t("reading.sources", page.sourceCount()));
        return new Element("details").setAttribute("class", "reading-sources").appendChild(summary, list);
    }

    private Section end() {
        Section end = new Section();
        end.addClassName("reading-end");
        if (sitting.state().finished()) {
            end.add(Notice.done(t("reading.done")), new PrimaryButton(t("reading.next"), _ -> sitting.next()));
        } else {
            end.add(new H2(t("reading.end.title")), new Paragraph(t("reading.end.text")));
            end.add(new PrimaryButton(t("reading.finish"), _ -> finish()));
        }
        return end;
    }

    private void finish() {
        if (sitting.record(new Finished())) {
            sitting.next();
        }
    }

    /** The page has a base address: a link to a part of it must name the whole path. */
    @Override
    protected void onAttach(AttachEvent event) {
        String path = event.getUI().getInternals().getActiveViewLocation().getPath();
        links.removeAll();
        for (var section : sitting.activity().sections()) {
            Anchor link = new Anchor(path + "#" + section.id(), section.heading());
            link.setRouterIgnore(true);
            links.add(new ListItem(link));
        }
        links.getElement().setAttribute("lang", sitting.language());
        event.getUI().getPage().addJsModule("context://app/reading.js");
    }
}
