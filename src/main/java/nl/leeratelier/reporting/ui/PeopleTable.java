package nl.leeratelier.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.function.Function;
import nl.leeratelier.reporting.Place;
import nl.leeratelier.reporting.ReportLine;
import nl.leeratelier.reporting.ReportPage;
import nl.leeratelier.reporting.Study;
import nl.leeratelier.reporting.Turn;
import nl.leeratelier.ui.DataTable;
import nl.leeratelier.ui.DutchTime;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;
import org.jspecify.annotations.Nullable;

/** One page of people at a time, however many there are. */
public final class PeopleTable extends Div implements Words {

    private static final Markup ABSENT = span("absent", "–");

    private final transient Function<Turn, ReportPage> source;
    private final DataTable table;
    private final Div nobody;
    private final SecondaryButton previous;
    private final SecondaryButton next;
    private final Span number = new Span();
    private final Nav pager;
    private transient @Nullable Place first;
    private transient @Nullable Place last;
    private int page;

    /**
     * A table that shows nothing yet.
     *
     * @param caption what it shows, for screen readers
     * @param source gives the pages
     * @param clear shows everybody again when nobody was found
     */
    public PeopleTable(String caption, Function<Turn, ReportPage> source, Runnable clear) {
        this.source = source;
        addClassName("people");
        table = new DataTable(caption, headers()).captionHidden().stacked();
        nobody = new Div(
                new Paragraph(t("reporting.people.nobody")),
                new SecondaryButton(t("reporting.people.clear"), _ -> clear.run()));
        nobody.addClassName("nobody");
        previous = new SecondaryButton(t("reporting.people.previous"), _ -> turn(-1));
        next = new SecondaryButton(t("reporting.people.next"), _ -> turn(1));
        number.getElement().setAttribute("role", "status");
        pager = new Nav(previous, number, next);
        pager.addClassName("pager");
        pager.setAriaLabel(t("reporting.people.pages"));
        add(table, nobody, pager);
    }

    /** Shows the first page anew. */
    public void refresh() {
        page = 1;
        show(source.apply(new Turn.First()));
    }

    private void turn(int by) {
        if (first == null || last == null) {
            refresh();
            return;
        }
        page += by;
        show(source.apply(by > 0 ? new Turn.After(last) : new Turn.Before(first)));
        // Who reads with a screen reader or far down the page begins the new page at its top.
        table.getElement().callJsFunction("focus");
        table.getElement().callJsFunction("scrollIntoView", "start");
    }

    private void show(ReportPage found) {
        if (found.lines().isEmpty() && page > 1) {
            refresh();
            return;
        }
        table.clear();
        found.lines().forEach(line -> table.row(cells(line, found.gone().contains(line.account()))));
        first = found.lines().isEmpty() ? null : found.lines().getFirst().place();
        last = found.lines().isEmpty() ? null : found.lines().getLast().place();
        page = found.hasPrevious() ? Math.max(page, 2) : 1;
        table.setVisible(!found.lines().isEmpty());
        nobody.setVisible(found.lines().isEmpty());
        pager.setVisible(found.hasPrevious() || found.hasNext());
        previous.setEnabled(found.hasPrevious());
        next.setEnabled(found.hasNext());
        number.setText(t("reporting.people.page", page));
    }

    private String[] headers() {
        return new String[] {
            t("reporting.column.name"),
            t("reporting.column.programme"),
            t("reporting.people.progress"),
            t("reporting.people.last-activity"),
            t("reporting.people.completed"),
            t("reporting.column.status")
        };
    }

    private Markup[] cells(ReportLine line, boolean gone) {
        var study = line.study();
        return new Markup[] {
            Markup.of(
                    span("name", line.name()),
                    new Markup("<span class=\"email\">"
                            + Markup.breakable(line.email()).html() + "</span>"),
                    line.team().map(team -> span("email", team)).orElse(Markup.of()),
                    gone ? Markup.pill(Tone.SAND, t("reporting.people.gone")) : Markup.of()),
            study.map(Study::title).map(Markup::text).orElse(ABSENT),
            study.map(this::progress).orElse(ABSENT),
            study.map(Study::lastActivityAt).map(this::day).orElse(ABSENT),
            study.flatMap(Study::completedAt).map(this::day).orElse(ABSENT),
            status(line)
        };
    }

    /** Completed is one thing, a certificate that holds another. */
    private Markup status(ReportLine line) {
        return line.study().flatMap(Study::withdrawnAt).isPresent()
                ? Markup.pill(Tone.WARN, t("reporting.people.withdrawn"))
                : Markup.pill(StatusWords.tone(line.status()), StatusWords.of(this, line.status()));
    }

    private Markup progress(Study study) {
        var words = t("reporting.people.percent", study.percent());
        return new Markup("<span class=\"how-far\">"
                + Markup.progress(study.percent() / 100.0, words).html()
                + "<span aria-hidden=\"true\">" + Markup.escape(words) + "</span></span>");
    }

    private static Markup span(String look, String text) {
        return new Markup("<span class=\"" + look + "\">" + Markup.escape(text) + "</span>");
    }

    /** A day that stays on one line; with the year when that is not this one. */
    private Markup day(Instant moment) {
        return span("day", DutchTime.shortDay(moment, getLocale()));
    }
}
