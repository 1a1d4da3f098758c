package nl.leeratelier.staff.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leeratelier.staff.StaffLine;
import nl.leeratelier.staff.StaffPlan;
import nl.leeratelier.staff.StaffProblem;
import nl.leeratelier.ui.DataTable;
import nl.leeratelier.ui.Words;

/**
 * The rows of a file as tables: no more of them than can be looked over.
 *
 * @param titles of programmes, by key
 */
record StaffTables(Words words, Map<String, String> titles) {

    /** How many rows are shown. */
    static final int SHOWN = 100;

    DataTable problems(List<StaffProblem> problems) {
        var table = new DataTable(
                        words.t("staff.problems.caption", Math.min(SHOWN, problems.size()), problems.size()),
                        words.t("staff.row"),
                        words.t("staff.column"),
                        words.t("staff.value"),
                        words.t("staff.wrong"))
                .captionHidden()
                .stacked();
        problems.stream()
                .limit(SHOWN)
                .forEach(problem -> table.row(
                        String.valueOf(problem.row()),
                        words.t(problem.column().key()),
                        problem.value().isEmpty() ? "–" : problem.value(),
                        words.t(problem.key())));
        return table;
    }

    DataTable leaving(StaffPlan plan) {
        var table = new DataTable(
                        words.t(
                                "staff.lines.caption",
                                Math.min(SHOWN, plan.lines().size()),
                                plan.lines().size()),
                        words.t("staff.column.email"),
                        words.t("staff.column.name"),
                        words.t("staff.column.team"),
                        words.t("staff.deed"))
                .captionHidden()
                .stacked();
        plan.lines().stream()
                .limit(SHOWN)
                .forEach(line -> table.row(
                        line.email(),
                        line.name().isEmpty() ? "–" : line.name(),
                        line.team().isEmpty() ? "–" : line.team(),
                        deed(line)));
        return table;
    }

    private String deed(StaffLine line) {
        return words.t(
                "staff.deed." + line.deed().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    DataTable lines(StaffPlan plan) {
        var table = new DataTable(
                        words.t(
                                "staff.lines.caption",
                                Math.min(SHOWN, plan.lines().size()),
                                plan.lines().size()),
                        words.t("staff.column.email"),
                        words.t("staff.column.programme"),
                        words.t("staff.column.team"),
                        words.t("staff.column.leads"),
                        words.t("staff.deed"))
                .captionHidden()
                .stacked();
        plan.lines().stream()
                .limit(SHOWN)
                .forEach(line -> table.row(
                        line.email(),
                        line.programme().isEmpty() ? "–" : titles.getOrDefault(line.programme(), line.programme()),
                        line.team().isEmpty() ? "–" : line.team(),
                        line.leads().isEmpty() ? "–" : String.join(", ", line.leads()),
                        deed(line)));
        return table;
    }
}
