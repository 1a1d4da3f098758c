package nl.leeratelier.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** Columns side by side, each with its figure above and its name below, and all figures in a table underneath. */
public final class ColumnChart extends Div implements Words {

    private static final int WIDTH = 10;
    private static final int HEIGHT = 100;

    /**
     * A column.
     *
     * @param name short, since many stand side by side
     * @param value from 0
     */
    public record Column(String name, int value) {}

    /**
     * A chart with its table.
     *
     * @param title what it shows
     */
    public ColumnChart(String title, List<Column> columns, DataTable table) {
        addClassNames("chart", "column-chart");
        var plot = new Div();
        plot.addClassName("columns");
        plot.getElement().setAttribute("role", "img").setAttribute("aria-label", t("ui.chart.label", title));
        new Markup(drawn(columns)).into(plot);
        add(plot);
        getElement()
                .appendChild(new Element("details")
                        .appendChild(new Element("summary").setText(t("ui.chart.table")), table.getElement()));
    }

    private static String drawn(List<Column> columns) {
        var most = Math.max(1, columns.stream().mapToInt(Column::value).max().orElse(1));
        var figures = new StringBuilder();
        var rects = new StringBuilder();
        var names = new StringBuilder();
        for (var i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            figures.append("<span%s>%d</span>".formatted(column.value() == 0 ? " class=\"none\"" : "", column.value()));
            names.append("<span>").append(Markup.escape(column.name())).append("</span>");
            // Whatever is not nothing is seen.
            var height = column.value() == 0 ? 0 : Math.max(2, HEIGHT * column.value() / most);
            rects.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>"
                    .formatted(i * WIDTH + 2, HEIGHT - height, WIDTH - 4, height));
        }
        return "<div class=\"figures\">%s</div><svg viewBox=\"0 0 %d %d\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">%s</svg><div class=\"names\">%s</div>"
                .formatted(figures, columns.size() * WIDTH, HEIGHT, rects, names);
    }
}
