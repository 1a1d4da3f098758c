package nl.leeratelier.measure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import nl.leeratelier.content.Framework;
import nl.leeratelier.measure.Growth;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.DataTable;
import nl.leeratelier.ui.Landing;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Words;

/** One's own answers before and after, statement by statement; compared with nobody. */
final class GrowthPart extends Section implements Words {

    private final transient List<Pair> pairs = new ArrayList<>();

    /** Both answers to a statement; 0 where there is none. */
    private record Pair(Framework.Statement statement, int before, int after) {

        boolean isWhole() {
            return before > 0 && after > 0;
        }
    }

    GrowthPart(MeasureScreen screen, Growth.Own own) {
        addClassName("measure-growth");
        for (Framework.Statement statement : screen.statements()) {
            pairs.add(new Pair(
                    statement,
                    own.before().getOrDefault(statement.id(), 0),
                    screen.sitting().state().given(statement.id()).orElse(0)));
        }
        add(Landing.heading(t("measure.growth.title")));
        if (pairs.stream().noneMatch(Pair::isWhole)) {
            add(Notice.info(t("measure.growth.none")));
        } else {
            lead();
            add(chart(screen.sitting().language()));
        }
        Paragraph norm = new Paragraph(t("measure.growth.no-norm"));
        norm.addClassName("measure-norm");
        add(norm, BeginningPart.actions(screen));
    }

    private void lead() {
        long less = pairs.stream()
                .filter(pair -> pair.isWhole() && pair.after() < pair.before())
                .count();
        long same = pairs.stream()
                .filter(pair -> pair.isWhole() && pair.after() == pair.before())
                .count();
        long more = pairs.stream()
                .filter(pair -> pair.isWhole() && pair.after() > pair.before())
                .count();
        Paragraph lead = new Paragraph(t("measure.growth.lead", less, same, more));
        lead.addClassName("lead");
        add(lead, new Paragraph(t("measure.growth.meaning")));
    }

    private Card chart(String language) {
        Div legend = new Div();
        legend.addClassName("measure-legend");
        new Markup("<span class=\"was\"></span>" + Markup.escape(t("measure.before")) + "<span class=\"is\"></span>"
                        + Markup.escape(t("measure.after")) + "<span class=\"measure-ends\">"
                        + Markup.escape(t("measure.growth.ends", t("measure.point.1"), t("measure.point.5")))
                        + "</span>")
                .into(legend);
        StringBuilder rows = new StringBuilder("<ol class=\"measure-rows\">");
        pairs.forEach(pair -> rows.append("<li><p lang=\"")
                .append(Markup.escape(language))
                .append("\">")
                .append(Markup.escape(pair.statement().text()))
                .append("</p><p class=\"measure-said\">")
                .append(Markup.escape(said(pair)))
                .append("</p>")
                .append(drawing(pair))
                .append("</li>"));
        Div chart = new Div();
        new Markup(rows + "</ol>").into(chart);
        Card card = new Card(legend, chart);
        card.getElement().appendChild(table());
        return card;
    }

    private String said(Pair pair) {
        if (!pair.isWhole()) {
            return t("measure.growth.not-both");
        }
        int less = pair.before() - pair.after();
        String from = t("measure.point." + pair.before());
        return less == 0
                ? t("measure.growth.same", from)
                : t(less > 0 ? "measure.growth.less" : "measure.growth.more", from, t("measure.point." + pair.after()));
    }

    /** The drawing only repeats what the sentence above it says. */
    private static String drawing(Pair pair) {
        if (!pair.isWhole()) {
            return "";
        }
        StringBuilder svg = new StringBuilder(
                "<svg viewBox=\"0 0 200 24\" aria-hidden=\"true\" focusable=\"false\"><path class=\"base\" d=\"M12 12H188\"/>");
        for (int point = 1; point <= 5; point++) {
            svg.append("<circle class=\"tick\" cx=\"").append(x(point)).append("\" cy=\"12\" r=\"2\"/>");
        }
        String way = pair.after() < pair.before() ? "less" : "more";
        if (pair.after() != pair.before()) {
            svg.append("<path class=\"moved %s\" d=\"M%d 12H%d\"/>".formatted(way, x(pair.before()), x(pair.after())));
        }
        return svg.append("<circle class=\"was\" cx=\"%d\" cy=\"12\" r=\"7\"/>".formatted(x(pair.before())))
                .append("<circle class=\"is\" cx=\"%d\" cy=\"12\" r=\"%d\"/></svg>"
                        .formatted(x(pair.after()), pair.after() == pair.before() ? 4 : 6))
                .toString();
    }

    private static int x(int point) {
        return 12 + 44 * (point - 1);
    }

    private Element table() {
        DataTable table = new DataTable(
                        t("measure.growth.table"),
                        t("measure.statement"),
                        t("measure.before"),
                        t("measure.after"),
                        t("measure.growth.difference"))
                .stacked()
                .numeric(3)
                .captionHidden();
        pairs.forEach(pair ->
                table.row(pair.statement().text(), answer(pair.before()), answer(pair.after()), difference(pair)));
        Element summary = new Element("summary").setText(t("ui.chart.table"));
        return new Element("details").setAttribute("class", "measure-table").appendChild(summary, table.getElement());
    }

    private String answer(int point) {
        return point == 0 ? t("measure.passed") : t("measure.point." + point);
    }

    private static String difference(Pair pair) {
        int moved = pair.after() - pair.before();
        if (!pair.isWhole()) {
            return "–";
        }
        return moved < 0 ? "−" + -moved : moved > 0 ? "+" + moved : "0";
    }
}
