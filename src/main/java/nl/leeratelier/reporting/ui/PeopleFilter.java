package nl.leeratelier.reporting.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.reporting.ReportFilter;
import nl.leeratelier.reporting.Status;
import nl.leeratelier.ui.Words;

/** Search by name or address, and narrowing down by status and programme. */
class PeopleFilter extends Div implements Words {

    private static final int TYPING_MS = 350;
    private static final int LONGEST = 200;

    private final TextField text = new TextField();
    private final Select<Status> status = new Select<>();
    private final Select<String> programme = new Select<>();
    private final Select<String> team = new Select<>();
    private boolean quiet;

    PeopleFilter(Programmes programmes, List<String> teams, Runnable changed) {
        addClassName("people-filter");
        getElement().setAttribute("role", "search");
        text.setLabel(t("reporting.filter.search"));
        text.setClearButtonVisible(true);
        text.setMaxLength(LONGEST);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_MS);
        status.setLabel(t("reporting.filter.status"));
        status.setItems(List.of(Status.values()));
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(t("reporting.filter.all"));
        status.setItemLabelGenerator(one -> one == null ? t("reporting.filter.all") : StatusWords.of(this, one));
        programme.setLabel(t("reporting.filter.programme"));
        programme.setItems(programmes.reported());
        programme.setEmptySelectionAllowed(true);
        programme.setEmptySelectionCaption(t("reporting.filter.all-programmes"));
        programme.setItemLabelGenerator(
                key -> key == null ? t("reporting.filter.all-programmes") : programmes.title(key));
        team.setLabel(t("reporting.filter.team"));
        team.setItems(teams);
        team.setEmptySelectionAllowed(true);
        team.setEmptySelectionCaption(t("reporting.filter.all-teams"));
        team.setItemLabelGenerator(name -> name == null ? t("reporting.filter.all-teams") : name);
        // Where there are none, there is nothing to choose.
        team.setVisible(!teams.isEmpty());
        add(text, status, programme, team);
        for (var field : List.<HasValue<?, ?>>of(text, status, programme, team)) {
            field.addValueChangeListener(_ -> {
                if (!quiet) {
                    changed.run();
                }
            });
        }
    }

    ReportFilter value() {
        return new ReportFilter(
                text.getValue().strip(),
                Optional.ofNullable(status.getValue()),
                Optional.ofNullable(programme.getValue()),
                Optional.ofNullable(team.getValue()));
    }

    /** Lets everybody through again. */
    void clear() {
        quiet = true;
        text.clear();
        status.clear();
        programme.clear();
        team.clear();
        quiet = false;
        text.focus();
    }
}
