package nl.leeratelier.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.people.Organisation;
import nl.leeratelier.reporting.Completed;
import nl.leeratelier.reporting.ProviderReports;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.DataTable;
import nl.leeratelier.ui.DutchTime;
import nl.leeratelier.ui.Fact;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.StudyTime;
import org.jspecify.annotations.Nullable;

/** For administrators: what became of programmes in each organisation, in figures and without people. */
@Route("beheer/rapporten")
@RolesAllowed("ADMINISTRATOR")
@Menu(title = "reporting.nav.provider", order = 90.5, icon = "report")
class ProviderView extends Page {

    private static final int PAGE = 50;

    private final transient ProviderReports reports;
    private final CompletionsFilter filter;
    private final Div facts = new Div();
    private final Div nothing = new Div();
    private final DataTable table;
    private final SecondaryButton more;
    private transient @Nullable Organisation last;

    ProviderView(ProviderReports reports, Catalogue catalogue, Clock clock) {
        this.reports = reports;
        title(t("reporting.provider.title")).lead(t("reporting.provider.lead"));
        filter = new CompletionsFilter(
                YearMonth.now(clock.withZone(DutchTime.ZONE)),
                new Programmes(catalogue.newest(), catalogue.newest()),
                List.of(),
                List.of(),
                _ -> "",
                this::refresh);
        table = new DataTable(
                        t("reporting.provider.caption"),
                        t("reporting.provider.organisation"),
                        t("reporting.provider.enrolled"),
                        t("reporting.completions.number"),
                        t("reporting.completions.hours"),
                        t("reporting.provider.withdrawn"))
                .numeric(1, 2, 3, 4)
                .captionHidden()
                .stacked();
        more = new SecondaryButton(t("reporting.completions.more"), _ -> grow());
        nothing.add(new Paragraph(t("reporting.provider.nothing")));
        nothing.addClassName("nobody");
        var privacy = new Paragraph(t("reporting.provider.privacy"));
        privacy.addClassName("quiet-words");
        add(new Card(filter), facts, nothing, new Card(t("reporting.provider.by"), table, more, privacy));
        refresh();
    }

    private void refresh() {
        var shown = filter.value();
        var total = reports.total(shown.first(), shown.last(), shown.programme());
        nothing.setVisible(total.completed().completions() == 0);
        facts.removeAll();
        facts.add(Fact.row(
                new Fact(number(total.organisations()), t("reporting.provider.organisations", total.organisations())),
                new Fact(number(total.enrolled()), t("reporting.provider.enrolled-now")),
                new Fact(number(total.completed().completions()), t("reporting.completions.fact")),
                new Fact(hours(total.completed()), t("reporting.completions.fact.hours"))));
        last = null;
        table.clear();
        grow();
    }

    private void grow() {
        var shown = filter.value();
        // One more than is shown tells whether there are others.
        var page = reports.page(shown.first(), shown.last(), shown.programme(), last, PAGE + 1);
        page.stream().limit(PAGE).forEach(one -> {
            table.row(
                    Markup.text(one.organisation().name()),
                    Markup.text(number(one.enrolled())),
                    Markup.text(number(one.completed().completions())),
                    Markup.text(hours(one.completed())),
                    Markup.text(number(one.completed().withdrawn())));
            last = one.organisation();
        });
        more.setVisible(page.size() > PAGE);
    }

    private String number(int count) {
        return t("reporting.number", count);
    }

    private String hours(Completed completed) {
        return StudyTime.figure(this, (int) Math.min(Integer.MAX_VALUE, completed.minutes()));
    }
}
