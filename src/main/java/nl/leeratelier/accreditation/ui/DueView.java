package nl.leeratelier.accreditation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leeratelier.accreditation.Due;
import nl.leeratelier.accreditation.DueFilter;
import nl.leeratelier.accreditation.Renewals;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.DataTable;
import nl.leeratelier.ui.EmptyState;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Tone;
import org.jspecify.annotations.Nullable;

/** For the coordinator: whose certificate expires or becomes five years old, and when they hear of it. */
@Route("aan-de-beurt")
@RolesAllowed("COORDINATOR")
@Menu(title = "accreditation.nav.due", order = 12, icon = "clock")
class DueView extends Page {

    private static final int PAGE = 25;
    private static final List<Integer> MONTHS = List.of(0, 3, 6, 12, 60);
    private static final int HALF_A_YEAR = 6;

    private final transient Renewals renewals;
    private final OrganisationId organisation;
    private final Select<Integer> within = new Select<>();
    private final Select<String> programme = new Select<>();
    private final DataTable table;
    private final EmptyState nobody;
    private final SecondaryButton more;
    private transient @Nullable Due last;

    DueView(Renewals renewals, Catalogue catalogue, CurrentPerson current) {
        this.renewals = renewals;
        organisation = current.organisation().id();
        title(t("accreditation.due.title"));
        lead(t("accreditation.due.lead"));
        within.setLabel(t("accreditation.due.within"));
        within.setItems(MONTHS);
        within.setItemLabelGenerator(months -> t("accreditation.due.within." + months));
        within.setValue(HALF_A_YEAR);
        Map<String, String> titles = new LinkedHashMap<>();
        catalogue
                .newest(organisation)
                .forEach(version ->
                        titles.put(version.programme().id(), version.programme().title()));
        programme.setLabel(t("accreditation.fact.programme"));
        programme.setItems(titles.keySet());
        programme.setEmptySelectionAllowed(true);
        programme.setEmptySelectionCaption(t("accreditation.issued.all-programmes"));
        programme.setItemLabelGenerator(
                key -> key == null ? t("accreditation.issued.all-programmes") : titles.getOrDefault(key, key));
        within.addValueChangeListener(_ -> refresh());
        programme.addValueChangeListener(_ -> refresh());
        var filter = new Div(within, programme);
        filter.addClassName("due-filter");
        filter.getElement().setAttribute("role", "search");
        table = new DataTable(
                        t("accreditation.due.title"),
                        t("accreditation.fact.name"),
                        t("accreditation.fact.programme"),
                        t("accreditation.fact.completed"),
                        t("accreditation.due.on"),
                        t("accreditation.due.why"),
                        t(renewals.areMailed() ? "accreditation.due.reminded" : "accreditation.due.kept"))
                .captionHidden()
                .stacked();
        nobody = new EmptyState(t("accreditation.due.nobody"), t("accreditation.due.nobody-text"));
        more = new SecondaryButton(t("accreditation.issued.more"), _ -> grow());
        add(new Card(filter, table, nobody, more), notice());
        refresh();
    }

    private void refresh() {
        last = null;
        table.clear();
        grow();
        table.setVisible(last != null);
        nobody.setVisible(last == null);
    }

    private void grow() {
        var today = renewals.today();
        var months = within.getValue();
        var filter = new DueFilter(
                months == 0 ? today.minusDays(1) : today.plusMonths(months), Optional.ofNullable(programme.getValue()));
        // One more than is shown tells whether there are others.
        var page = renewals.page(organisation, filter, last, PAGE + 1);
        page.stream().limit(PAGE).forEach(due -> {
            table.row(cells(due, today));
            last = due;
        });
        more.setVisible(page.size() > PAGE);
    }

    private Markup[] cells(Due due, LocalDate today) {
        var certificate = due.certificate();
        var late = certificate.dueOn().isBefore(today);
        return new Markup[] {
            Markup.text(certificate.name()),
            Markup.text(certificate.title()),
            day(certificate.completedOn()),
            late
                    ? Markup.of(day(certificate.dueOn()), Markup.pill(Tone.WARN, t("accreditation.due.late")))
                    : day(certificate.dueOn()),
            Markup.text(t(due.expires() ? "accreditation.due.expires" : "accreditation.due.five-years")),
            due.remindedAt()
                    .map(at -> day(LocalDate.ofInstant(at, ZoneId.of("Europe/Amsterdam"))))
                    .orElseGet(() -> Markup.text("–"))
        };
    }

    private Markup day(LocalDate day) {
        return Markup.text(t("accreditation.date", day));
    }

    private Card notice() {
        var weeks = new IntegerField(t("accreditation.due.weeks"));
        weeks.setHelperText(t("accreditation.due.weeks-help", Renewals.WEEKS_AT_MOST));
        weeks.setMin(0);
        weeks.setMax(Renewals.WEEKS_AT_MOST);
        weeks.setStepButtonsVisible(true);
        weeks.setManualValidation(true);
        weeks.setValue(renewals.weeks(organisation));
        var message = new Div();
        message.addClassName("form-message");
        var form = new Div(weeks, message);
        form.addClassName("form");
        form.add(new SecondaryButton(t("accreditation.due.save"), _ -> {
            message.removeAll();
            var value = weeks.getValue();
            var wrong = value == null || value < 0 || value > Renewals.WEEKS_AT_MOST;
            weeks.setInvalid(wrong);
            if (wrong) {
                weeks.setErrorMessage(t("accreditation.due.weeks-wrong", Renewals.WEEKS_AT_MOST));
                weeks.focus();
            } else {
                renewals.setWeeks(organisation, value);
                message.add(Notice.done(t("accreditation.due.saved")));
            }
        }));
        var card = new Card(t("accreditation.due.notice"), form);
        if (!renewals.areMailed()) {
            card.add(Notice.warning(t("accreditation.due.no-mail")));
        }
        return card;
    }
}
