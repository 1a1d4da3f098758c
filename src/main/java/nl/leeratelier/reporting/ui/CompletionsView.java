package nl.leeratelier.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Teams;
import nl.leeratelier.registers.AccreditationRecord;
import nl.leeratelier.registers.Records;
import nl.leeratelier.registers.Register;
import nl.leeratelier.registers.Registers;
import nl.leeratelier.reporting.Completed;
import nl.leeratelier.reporting.CompletionFigures;
import nl.leeratelier.reporting.CompletionFilter;
import nl.leeratelier.reporting.CompletionReports;
import nl.leeratelier.reporting.ReportFiles;
import nl.leeratelier.reporting.ReportLine;
import nl.leeratelier.reporting.Study;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.DataTable;
import nl.leeratelier.ui.DutchTime;
import nl.leeratelier.ui.Fact;
import nl.leeratelier.ui.FilePart;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.StudyTime;
import nl.leeratelier.ui.Tone;
import org.jspecify.annotations.Nullable;

/** For the coordinator: what was completed, by month, team, programme and accreditation, with the list behind it. */
@Route("rapporten")
@RolesAllowed("COORDINATOR")
@Menu(title = "reporting.nav.completions", order = 10.5, icon = "report")
class CompletionsView extends Page {

    private static final int PAGE = 25;
    private static final int FIRST = 10;

    private final transient CompletionReports reports;
    private final transient Programmes programmes;
    private final transient Registers registers;
    private final OrganisationId organisation;
    private final CompletionsFilter filter;
    private final Div facts = new Div();
    private final Div parts = new Div();
    private final Div nothing = new Div();
    private final DataTable list;
    private final Card listed;
    private final SecondaryButton more;
    private transient CompletionFilter shown;
    private transient @Nullable ReportLine last;

    CompletionsView(
            CompletionReports reports,
            ReportFiles files,
            Catalogue catalogue,
            Teams teams,
            Records records,
            Registers registers,
            CurrentPerson current,
            Clock clock) {
        this.reports = reports;
        this.registers = registers;
        organisation = current.organisation().id();
        programmes = new Programmes(catalogue.newest(organisation), catalogue.known(organisation));
        title(t("reporting.completions.title")).lead(t("reporting.completions.lead"));
        filter = new CompletionsFilter(
                YearMonth.now(clock.withZone(DutchTime.ZONE)),
                programmes,
                teams.names(organisation),
                records.visible(),
                this::name,
                this::refresh);
        shown = filter.value();
        list = new DataTable(
                        t("reporting.completions.list"),
                        t("reporting.column.name"),
                        t("reporting.column.team"),
                        t("reporting.column.programme"),
                        t("reporting.column.completed"),
                        t("reporting.column.certificate"))
                .captionHidden()
                .stacked();
        more = new SecondaryButton(t("reporting.completions.more"), _ -> grow());
        var file = new FilePart(format -> files.begin(organisation, shown, format, getLocale()));
        var actions = new Div(file.buttons());
        actions.addClassName("actions");
        var head = new Div(new H2(t("reporting.completions.list")), actions);
        head.addClassName("people-head");
        listed = new Card(head, file, list, more, new Paragraph(t("reporting.people.privacy")));
        nothing.add(new Paragraph(t("reporting.completions.nothing")));
        nothing.addClassName("nobody");
        parts.addClassName("completions-parts");
        add(new Card(filter), facts, nothing, parts, listed);
        refresh();
    }

    private String name(AccreditationRecord accreditation) {
        var register =
                registers.find(accreditation.register()).map(Register::name).orElse(accreditation.register());
        return register + " " + accreditation.number() + " · " + programmes.title(accreditation.programme());
    }

    private void refresh() {
        shown = filter.value();
        var figures = reports.figures(organisation, shown);
        var isEmpty = figures.months().isEmpty();
        nothing.setVisible(isEmpty);
        parts.setVisible(!isEmpty);
        listed.setVisible(!isEmpty);
        facts.removeAll();
        facts.add(facts(figures.total()));
        parts.removeAll();
        parts.add(months(figures), part("team", figures.byTeam()), part("programme", figures.byProgramme()));
        last = null;
        list.clear();
        grow();
    }

    private Div facts(Completed total) {
        var all = new ArrayList<Fact>();
        all.add(new Fact(t("reporting.number", total.completions()), t("reporting.completions.fact")));
        all.add(new Fact(hours(total), t("reporting.completions.fact.hours")));
        if (total.withdrawn() > 0) {
            all.add(new Fact(
                    t("reporting.number", total.withdrawn()),
                    t("reporting.completions.fact.withdrawn", total.withdrawn())));
        }
        return Fact.row(all.toArray(Fact[]::new));
    }

    /** A bar for each month with its figures beside it: the chart is its own table. */
    private Card months(CompletionFigures figures) {
        var table = table("month");
        var months = figures.byMonth();
        months.forEach((month, completed) -> row(table, DutchTime.month(month, getLocale()), completed, months));
        return new Card(t("reporting.completions.by-month"), table);
    }

    /** The first ones by their number, all when asked for. */
    private Card part(String what, Map<String, Completed> found) {
        var card = new Card(t("reporting.completions.by-" + what));
        var all = found.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        Comparator.comparingInt(Completed::completions).reversed()))
                .toList();
        var table = table(what);
        all.stream().limit(FIRST).forEach(one -> row(table, label(what, one.getKey()), one.getValue(), found));
        card.add(table);
        if (all.size() > FIRST) {
            var rest = new SecondaryButton(t("reporting.completions.all", all.size()), click -> {
                all.stream().skip(FIRST).forEach(one -> row(table, label(what, one.getKey()), one.getValue(), found));
                click.getSource().setVisible(false);
            });
            card.add(rest);
        }
        return card;
    }

    private String label(String what, String key) {
        if (what.equals("programme")) {
            return programmes.title(key);
        }
        return key.isEmpty() ? t("reporting.completions.no-team") : key;
    }

    private DataTable table(String what) {
        return new DataTable(
                        t("reporting.completions.by-" + what),
                        t("reporting.completions." + what),
                        t("reporting.completions.share"),
                        t("reporting.completions.number"),
                        t("reporting.completions.hours"))
                .numeric(2, 3)
                .captionHidden();
    }

    private void row(DataTable table, String name, Completed completed, Map<?, Completed> all) {
        var most = all.values().stream().mapToInt(Completed::completions).max().orElse(1);
        var number = t("reporting.number", completed.completions());
        table.row(
                Markup.text(name),
                Markup.progress(completed.completions() / (double) Math.max(1, most), number),
                Markup.text(number),
                Markup.text(hours(completed)));
    }

    private String hours(Completed completed) {
        return StudyTime.figure(this, (int) Math.min(Integer.MAX_VALUE, completed.minutes()));
    }

    private void grow() {
        // One more than is shown tells whether there are others.
        var page = reports.page(organisation, shown, last, PAGE + 1);
        page.stream().limit(PAGE).forEach(line -> {
            list.row(cells(line));
            last = line;
        });
        more.setVisible(page.size() > PAGE);
    }

    private Markup[] cells(ReportLine line) {
        var study = line.study().orElseThrow();
        return new Markup[] {
            Markup.text(line.name()),
            Markup.text(line.team().orElse("–")),
            Markup.text(study.title()),
            Markup.text(study.completedAt()
                    .map(at -> DutchTime.day(at, getLocale()))
                    .orElse("–")),
            certificate(study)
        };
    }

    private Markup certificate(Study study) {
        if (study.withdrawnAt().isPresent()) {
            return Markup.pill(Tone.WARN, t("reporting.completions.withdrawn"));
        }
        return study.certificate()
                .map(number -> Markup.link("certificaat/" + number, number))
                .orElseGet(() -> Markup.text("–"));
    }
}
