package nl.leeratelier.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import nl.leeratelier.reporting.CompletionFigures;
import nl.leeratelier.ui.ColumnChart;
import nl.leeratelier.ui.DataTable;
import nl.leeratelier.ui.DutchTime;
import nl.leeratelier.ui.StudyTime;
import nl.leeratelier.ui.Words;

/** How many completed in each month, as columns and as a table with the hours. */
class MonthChart extends Div implements Words {

    MonthChart(CompletionFigures completions) {
        var table = new DataTable(
                        t("dashboard.months"),
                        t("dashboard.months.month"),
                        t("dashboard.fact.completed"),
                        t("dashboard.months.hours"))
                .captionHidden()
                .numeric(1, 2);
        var columns = new ArrayList<ColumnChart.Column>();
        completions.byMonth().forEach((month, completed) -> {
            columns.add(new ColumnChart.Column(DutchTime.shortMonth(month, getLocale()), completed.completions()));
            table.row(
                    DutchTime.month(month, getLocale()),
                    t("dashboard.number", completed.completions()),
                    StudyTime.figure(this, Math.toIntExact(completed.minutes())));
        });
        add(new ColumnChart(t("dashboard.months"), columns, table));
    }
}
