package nl.leeratelier.dilemma.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leeratelier.dilemma.Dilemma;
import nl.leeratelier.dilemma.Positions.Distribution;
import nl.leeratelier.ui.DataTable;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Words;

/** How others are spread over the positions, with one's own marked, and the same figures as a table below. */
final class Spread extends Div implements Words {

    private static final int STEP = 44;
    private static final int HIGH = 88;
    private static final int WIDTH = STEP * Dilemma.POINTS;

    /** @param own one's own position, from 1 */
    Spread(Dilemma dilemma, Distribution others, int own) {
        String title = t("dilemma.others.chart");
        addClassNames("chart", "dilemma-spread");
        Div plot = new Div();
        plot.addClassName("dilemma-bars");
        plot.getElement().setAttribute("role", "img").setAttribute("aria-label", t("ui.chart.label", title));
        new Markup(svg(others.counts(), own)).into(plot);
        Div ends = new Div();
        ends.addClassName("dilemma-poles");
        new Markup("<b>" + Markup.escape(dilemma.left().label()) + "</b><b>"
                        + Markup.escape(dilemma.right().label()) + "</b>")
                .into(ends);
        add(plot, ends);
        getElement().appendChild(table(dilemma, others, own, title));
    }

    private static String svg(List<Integer> counts, int own) {
        int most = counts.stream().mapToInt(Integer::intValue).max().orElse(1);
        String bars = IntStream.range(0, counts.size())
                .mapToObj(index -> bar(index, counts.get(index), most, index + 1 == own))
                .collect(Collectors.joining());
        return "<svg viewBox=\"0 0 " + WIDTH + " " + (HIGH + 36) + "\" aria-hidden=\"true\" focusable=\"false\">"
                + "<path class=\"base\" d=\"M0 " + (HIGH + 14) + "H" + WIDTH + "\"/>" + bars + "</svg>";
    }

    private static String bar(int index, int count, int most, boolean own) {
        int height = Math.round((float) HIGH * count / Math.max(1, most));
        int middle = index * STEP + STEP / 2;
        String bar = count == 0
                ? ""
                : "<rect class=\"bar\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\"/>"
                                .formatted(middle - 15, HIGH + 14 - height, 30, height)
                        + "<text class=\"count\" x=\"%d\" y=\"%d\">%d</text>"
                                .formatted(middle, HIGH + 9 - height, count);
        String mark = own
                ? "<circle class=\"own\" cx=\"" + middle + "\" cy=\"" + (HIGH + 26) + "\" r=\"7\"/>"
                : "<circle class=\"tick\" cx=\"" + middle + "\" cy=\"" + (HIGH + 26) + "\" r=\"2\"/>";
        return bar + mark;
    }

    private Element table(Dilemma dilemma, Distribution others, int own, String title) {
        DataTable table = new DataTable(title, t("dilemma.others.position"), t("dilemma.others.people"))
                .numeric(1)
                .captionHidden();
        for (int point = 1; point <= Dilemma.POINTS; point++) {
            String where = PositionForm.where(this, dilemma, point);
            table.row(
                    point == own ? t("dilemma.others.own", where) : where,
                    String.valueOf(others.counts().get(point - 1)));
        }
        Element summary = new Element("summary").setText(t("ui.chart.table"));
        return new Element("details").appendChild(summary, table.getElement());
    }
}
