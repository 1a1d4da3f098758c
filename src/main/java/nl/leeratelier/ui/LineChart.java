package nl.leeratelier.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lines over moments, drawn on the server, with the same figures as a table below. */
public final class LineChart extends Div implements Words {

    /**
     * One line.
     *
     * @param values one per moment, within the bounds of the chart
     */
    public record Line(String name, Tone tone, List<Integer> values) {}

    private final int min;
    private final int max;

    /**
     * A chart.
     *
     * @param title what it shows
     * @param moments the words of each moment, such as "beurt 1"; as many as each line has values
     * @param min lowest value that can be, at the bottom
     * @param max highest value that can be, at the top; more than min
     */
    public LineChart(String title, List<String> moments, List<Line> lines, int min, int max) {
        this.min = min;
        this.max = max;
        addClassName("chart");
        var plot = new Div();
        plot.addClassName("plot");
        plot.getElement().setAttribute("role", "img").setAttribute("aria-label", t("ui.chart.label", title));
        plot.getElement().setProperty("innerHTML", svg(lines));
        var legend = new Div();
        legend.addClassName("legend");
        Markup.of(lines.stream().map(LineChart::key).toArray(Markup[]::new)).into(legend);
        add(plot, legend);
        getElement().appendChild(details(title, moments, lines));
    }

    private static Markup key(Line line) {
        var last = line.values().isEmpty() ? "" : " " + line.values().getLast();
        return Markup.pill(line.tone(), line.name() + last);
    }

    private Element details(String title, List<String> moments, List<Line> lines) {
        var headers = new String[lines.size() + 1];
        headers[0] = t("ui.chart.moment");
        for (var i = 0; i < lines.size(); i++) {
            headers[i + 1] = lines.get(i).name();
        }
        var table = new DataTable(title, headers).captionHidden();
        for (var moment = 0; moment < moments.size(); moment++) {
            table.row(row(moments.get(moment), moment, lines));
        }
        var summary = new Element("summary").setText(t("ui.chart.table"));
        return new Element("details").appendChild(summary, table.getElement());
    }

    private static String[] row(String name, int moment, List<Line> lines) {
        var cells = new String[lines.size() + 1];
        cells[0] = name;
        for (var i = 0; i < lines.size(); i++) {
            var values = lines.get(i).values();
            cells[i + 1] = moment < values.size() ? String.valueOf(values.get(moment)) : "";
        }
        return cells;
    }

    private String svg(List<Line> lines) {
        return "<svg viewBox=\"0 0 100 100\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
                + "<path class=\"grid\" d=\"M0 4H100M0 50H100M0 96H100\"/>"
                + lines.stream().map(this::drawn).collect(Collectors.joining()) + "</svg><span>" + max + "</span><span>"
                + min + "</span>";
    }

    // Dots are lines without length: unlike circles they keep their shape when the chart is stretched.
    private String drawn(Line line) {
        var points = IntStream.range(0, line.values().size())
                .mapToObj(i -> point(i, line.values()))
                .toList();
        if (points.isEmpty()) {
            return "";
        }
        var dots = points.stream().map(point -> "M" + point + "h.01").collect(Collectors.joining());
        return "<g class=\"%s\"><path class=\"line\" d=\"M%s\"/><path class=\"dot\" d=\"%s\"/><path class=\"hole\" d=\"%s\"/></g>"
                .formatted(line.tone().css(), String.join("L", points), dots, dots);
    }

    private String point(int index, List<Integer> values) {
        var x = values.size() == 1 ? 50 : 2 + 96.0 * index / (values.size() - 1);
        var share = Math.clamp((values.get(index) - min) / (double) (max - min), 0, 1);
        return String.format(Locale.ROOT, "%.2f %.2f", x, 96 - 92 * share);
    }
}
