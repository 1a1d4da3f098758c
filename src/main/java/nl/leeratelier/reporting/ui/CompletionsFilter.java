package nl.leeratelier.reporting.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leeratelier.registers.AccreditationRecord;
import nl.leeratelier.reporting.CompletionFilter;
import nl.leeratelier.ui.DutchTime;
import nl.leeratelier.ui.Words;

/** Which months, programme, team and accreditation to look at. */
class CompletionsFilter extends Div implements Words {

    private static final int YEARS = 10;
    private static final int MONTHS_SHOWN = 12;

    private final Select<YearMonth> first = new Select<>();
    private final Select<YearMonth> last = new Select<>();
    private final Select<String> programme = new Select<>();
    private final Select<String> team = new Select<>();
    private final Select<AccreditationRecord> accreditation = new Select<>();
    private boolean quiet;

    /** @param names of each register, by its id and the number of the accreditation */
    CompletionsFilter(
            YearMonth now,
            Programmes programmes,
            List<String> teams,
            List<AccreditationRecord> records,
            Function<AccreditationRecord, String> names,
            Runnable changed) {
        addClassNames("people-filter", "completions-filter");
        getElement().setAttribute("role", "search");
        months(first, now, t("reporting.completions.first"), now.minusMonths(MONTHS_SHOWN - 1));
        months(last, now, t("reporting.completions.last"), now);
        choice(programme, t("reporting.filter.programme"), t("reporting.filter.all-programmes"), programmes.reported());
        programme.setItemLabelGenerator(
                key -> key == null ? t("reporting.filter.all-programmes") : programmes.title(key));
        var withNone = new ArrayList<>(teams);
        withNone.add("");
        choice(team, t("reporting.filter.team"), t("reporting.filter.all-teams"), withNone);
        team.setItemLabelGenerator(name -> name == null
                ? t("reporting.filter.all-teams")
                : name.isEmpty() ? t("reporting.completions.no-team") : name);
        team.setVisible(!teams.isEmpty());
        choice(
                accreditation,
                t("reporting.completions.accreditation"),
                t("reporting.completions.all-accreditations"),
                records);
        accreditation.setItemLabelGenerator(
                found -> found == null ? t("reporting.completions.all-accreditations") : names.apply(found));
        accreditation.setVisible(!records.isEmpty());
        add(first, last, programme, team, accreditation);
        Stream.<HasValue<?, ?>>of(programme, team, accreditation)
                .forEach(field -> field.addValueChangeListener(_ -> tell(changed)));
        // A period that would end before it begins moves its other end along.
        first.addValueChangeListener(_ -> {
            moved(last);
            tell(changed);
        });
        last.addValueChangeListener(_ -> {
            moved(first);
            tell(changed);
        });
    }

    private void moved(Select<YearMonth> other) {
        if (first.getValue().isAfter(last.getValue())) {
            quiet = true;
            other.setValue(other == last ? first.getValue() : last.getValue());
            quiet = false;
        }
    }

    private void tell(Runnable changed) {
        if (!quiet) {
            changed.run();
        }
    }

    private void months(Select<YearMonth> field, YearMonth now, String label, YearMonth value) {
        field.setLabel(label);
        field.setItems(Stream.iterate(now, month -> month.minusMonths(1))
                .limit(YEARS * 12L)
                .toList());
        field.setItemLabelGenerator(month -> DutchTime.month(month, getLocale()));
        field.setValue(value);
    }

    private static <T> void choice(Select<T> field, String label, String all, List<T> items) {
        field.setLabel(label);
        field.setItems(items);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(all);
    }

    CompletionFilter value() {
        return new CompletionFilter(
                first.getValue(),
                last.getValue(),
                Optional.ofNullable(programme.getValue()),
                Optional.ofNullable(team.getValue()),
                Optional.ofNullable(accreditation.getValue()));
    }
}
