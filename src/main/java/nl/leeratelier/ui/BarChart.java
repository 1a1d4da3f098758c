package nl.leeratelier.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A bar for each of some things, divided into parts, each bar as long as the others: it compares shares. What a bar shows is
 * said above it, and all figures stand in a table below.
 */
public final class BarChart extends Div implements Words {

    /** What a part of each bar stands for. */
    public record Part(String name, Tone tone) {}

    /**
     * A bar.
     *
     * @param said what it shows, in words
     * @param values one per part, from 0
     */
    public record Bar(String name, String said, List<Integer> values) {}

    /** A chart with its table. */
    public BarChart(List<Part> parts, List<Bar> bars, DataTable table) {
        addClassNames("chart", "bar-chart");
        var list = new Div();
        new Markup("<ul class=\"bars\" role=\"list\">"
                        + bars.stream().map(bar -> drawn(bar, parts)).collect(Collectors.joining()) + "</ul>")
                .into(list);
        var legend = new Div();
        legend.addClassNames("legend", "keys");
        new Markup(parts.stream().map(BarChart::key).collect(Collectors.joining())).into(legend);
        add(legend, list);
        getElement()
                .appendChild(new Element("details")
                        .appendChild(new Element("summary").setText(t("ui.chart.table")), table.getElement()));
    }

    private static String key(Part part) {
        return "<span class=\"key %s\">%s</span>".formatted(part.tone().css(), Markup.escape(part.name()));
    }

    private static String drawn(Bar bar, List<Part> parts) {
        var total = bar.values().stream().mapToInt(Integer::intValue).sum();
        var rects = new StringBuilder();
        var x = 0.0;
        for (var i = 0; i < parts.size(); i++) {
            var width = total == 0 ? 0 : 100.0 * bar.values().get(i) / total;
            if (width > 0) {
                rects.append("<rect class=\"%s\" x=\"%s\" width=\"%s\" height=\"10\"/>"
                        .formatted(parts.get(i).tone().css(), tenths(x), tenths(width)));
            }
            x += width;
        }
        return "<li><span class=\"bar-name\">%s</span><span class=\"bar-said\">%s</span><svg class=\"share\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">%s</svg></li>"
                .formatted(Markup.escape(bar.name()), Markup.escape(bar.said()), rects);
    }

    private static String tenths(double value) {
        return String.valueOf(Math.round(10 * value) / 10.0);
    }
}
