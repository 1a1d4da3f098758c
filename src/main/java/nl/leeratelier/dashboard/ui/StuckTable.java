package nl.leeratelier.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;
import nl.leeratelier.dashboard.Stuck;
import nl.leeratelier.dashboard.StuckPage;
import nl.leeratelier.reporting.Place;
import nl.leeratelier.reporting.Study;
import nl.leeratelier.reporting.Turn;
import nl.leeratelier.ui.DataTable;
import nl.leeratelier.ui.DutchTime;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;
import org.jspecify.annotations.Nullable;

/** Who is stuck, since when and on which part, some at a time. */
class StuckTable extends Div implements Words {

    private final transient Function<Turn, StuckPage> source;
    private final DataTable table;
    private final Paragraph nobody = new Paragraph();
    private final SecondaryButton previous;
    private final SecondaryButton next;
    private final Nav pager;
    private transient @Nullable Place first;
    private transient @Nullable Place last;

    StuckTable(Function<Turn, StuckPage> source) {
        this.source = source;
        addClassName("stuck");
        table = new DataTable(
                        t("dashboard.stuck"),
                        t("dashboard.stuck.name"),
                        t("dashboard.team"),
                        t("dashboard.stuck.programme"),
                        t("dashboard.stuck.since"),
                        t("dashboard.stuck.part"))
                .captionHidden()
                .stacked();
        nobody.setText(t("dashboard.stuck.nobody"));
        previous = new SecondaryButton(t("dashboard.previous"), _ -> turn(false));
        next = new SecondaryButton(t("dashboard.next"), _ -> turn(true));
        pager = new Nav(previous, next);
        pager.addClassName("pager");
        pager.setAriaLabel(t("dashboard.stuck.pages"));
        add(table, nobody, pager);
        refresh();
    }

    /** Shows the first page anew. */
    void refresh() {
        show(source.apply(new Turn.First()));
    }

    private void turn(boolean isForth) {
        if (first == null || last == null) {
            refresh();
            return;
        }
        show(source.apply(isForth ? new Turn.After(last) : new Turn.Before(first)));
        table.getElement().callJsFunction("focus");
    }

    private void show(StuckPage page) {
        if (page.people().isEmpty() && page.hasPrevious()) {
            // They all went on meanwhile.
            refresh();
            return;
        }
        table.clear();
        page.people().forEach(stuck -> table.row(cells(stuck)));
        first = page.people().isEmpty() ? null : page.people().getFirst().line().place();
        last = page.people().isEmpty() ? null : page.people().getLast().line().place();
        table.setVisible(!page.people().isEmpty());
        nobody.setVisible(page.people().isEmpty());
        pager.setVisible(page.hasPrevious() || page.hasNext());
        previous.setEnabled(page.hasPrevious());
        next.setEnabled(page.hasNext());
    }

    private Markup[] cells(Stuck stuck) {
        var line = stuck.line();
        return new Markup[] {
            Markup.text(line.name()),
            Markup.text(line.team().orElse("–")),
            Markup.text(line.study().map(Study::title).orElse("–")),
            Markup.text(line.study()
                    .map(study -> DutchTime.shortDay(study.lastActivityAt(), getLocale()))
                    .orElse("–")),
            stuck.part().map(this::part).orElseGet(() -> Markup.text(t("dashboard.stuck.nothing-open")))
        };
    }

    private Markup part(Stuck.Part part) {
        return Markup.text(t(
                part.begun() ? "dashboard.stuck.part.begun" : "dashboard.stuck.part.next",
                part.title(),
                part.module(),
                part.modules()));
    }
}
