package nl.leeratelier.growth.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.IntSummaryStatistics;
import java.util.Locale;
import nl.leeratelier.growth.Means;
import nl.leeratelier.growth.ProgrammeGrowth;
import nl.leeratelier.growth.ProgrammeGrowth.Line;
import nl.leeratelier.measure.Growth;
import nl.leeratelier.measure.Growth.Shift;
import nl.leeratelier.measure.Measure;
import nl.leeratelier.ui.DataTable;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Words;

/** The means before and after, statement by statement: said, drawn, and in a table. Without any figure while there are too few. */
public final class GrowthFigures extends Div implements Words {

    private static final int STEP = 176 / (Measure.POINTS - 1);

    private final Locale language = getLocale();

    private final boolean isOfAll;

    private final boolean isOpen;

    /**
     * The figures.
     *
     * @param isOfAll of the whole organisation
     * @param isOpen with the table open
     */
    public GrowthFigures(ProgrammeGrowth growth, boolean isOfAll, boolean isOpen) {
        this.isOpen = isOpen;
        this.isOfAll = isOfAll;
        addClassName("measure-group");
        if (growth.told().isEmpty()) {
            add(new Paragraph(t("growth.few", Growth.FEWEST)));
            return;
        }
        Div chart = new Div();
        new Markup(rows(growth)).into(chart);
        add(new Paragraph(people(growth)), legend(), chart);
        getElement().appendChild(table(growth));
    }

    private String people(ProgrammeGrowth growth) {
        IntSummaryStatistics people =
                growth.told().stream().mapToInt(Shift::people).summaryStatistics();
        return people.getMin() == people.getMax()
                ? t("growth.people", people.getMin())
                : t("growth.people.between", people.getMin(), people.getMax());
    }

    private Div legend() {
        Div legend = new Div();
        legend.addClassName("measure-legend");
        new Markup("<span class=\"was\"></span>" + Markup.escape(t("growth.table.before"))
                        + "<span class=\"is\"></span>" + Markup.escape(t("growth.table.after"))
                        + "<span class=\"measure-ends\">" + Markup.escape(t("growth.ends")) + "</span>")
                .into(legend);
        return legend;
    }

    private String rows(ProgrammeGrowth growth) {
        String written = growth.programme().programme().language();
        StringBuilder rows = new StringBuilder("<ol class=\"measure-rows\">");
        for (Line line : growth.lines()) {
            rows.append("<li><p lang=\"")
                    .append(Markup.escape(written))
                    .append("\">")
                    .append(Markup.escape(line.statement().text()))
                    .append("</p><p class=\"measure-said\">")
                    .append(Markup.escape(line.shift()
                            .map(this::said)
                            .orElseGet(() -> t(isOfAll ? "growth.untold" : "growth.untold.group", Growth.FEWEST))))
                    .append("</p>")
                    .append(line.shift().map(GrowthFigures::drawing).orElse(""))
                    .append("</li>");
        }
        return rows + "</ol>";
    }

    private String said(Shift shift) {
        String from = Means.words(shift.before(), language);
        String to = Means.words(shift.after(), language);
        String by = Means.words(Math.abs(shift.moved()), language);
        return shift.moved() == 0
                ? t("growth.same", from)
                : t(shift.moved() < 0 ? "growth.less" : "growth.more", from, to, by);
    }

    /** The drawing only repeats what the sentence above it says. */
    private static String drawing(Shift shift) {
        StringBuilder svg = new StringBuilder(
                "<svg viewBox=\"0 0 200 24\" aria-hidden=\"true\" focusable=\"false\"><path class=\"base\" d=\"M12 12H188\"/>");
        for (int point = 1; point <= Measure.POINTS; point++) {
            svg.append("<circle class=\"tick\" cx=\"").append(x(point)).append("\" cy=\"12\" r=\"2\"/>");
        }
        if (shift.moved() != 0) {
            svg.append("<path class=\"moved %s\" d=\"M%d 12H%d\"/>"
                    .formatted(shift.moved() < 0 ? "less" : "more", x(shift.before()), x(shift.after())));
        }
        return svg.append("<circle class=\"was\" cx=\"%d\" cy=\"12\" r=\"7\"/>".formatted(x(shift.before())))
                .append("<circle class=\"is\" cx=\"%d\" cy=\"12\" r=\"%d\"/></svg>"
                        .formatted(x(shift.after()), shift.moved() == 0 ? 4 : 6))
                .toString();
    }

    private static long x(double mean) {
        return 12 + Math.round(STEP * (mean - 1));
    }

    private Element table(ProgrammeGrowth growth) {
        DataTable table = new DataTable(
                        t("growth.table"),
                        t("growth.table.statement"),
                        t("growth.table.people"),
                        t("growth.table.before"),
                        t("growth.table.after"),
                        t("growth.table.difference"))
                .stacked()
                .numeric(1, 2, 3, 4)
                .captionHidden();
        growth.lines()
                .forEach(line ->
                        table.row(line.shift().map(shift -> cells(line, shift)).orElseGet(() ->
                                new String[] {line.statement().text(), "–", "–", "–", "–"})));
        Element summary = new Element("summary").setText(t("ui.chart.table"));
        return new Element("details")
                .setAttribute("class", "measure-table")
                .setAttribute("open", isOpen)
                .appendChild(summary, table.getElement());
    }

    private String[] cells(Line line, Shift shift) {
        return new String[] {
            line.statement().text(),
            String.valueOf(shift.people()),
            Means.words(shift.before(), language),
            Means.words(shift.after(), language),
            Means.signed(shift.moved(), language)
        };
    }
}
