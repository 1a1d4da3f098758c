package nl.leeratelier.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A plain table. The first cell of a row names the row. Wide tables scroll inside their own frame; {@link #stacked} ones
 * become a card per row on a phone. Its rows are markup: fifty rows cost a session no more than their text.
 */
public final class DataTable extends Div {

    private final List<String> headers;
    private final Element table = new Element("table").setAttribute("role", "table");
    private final String caption;
    private final StringBuilder rows = new StringBuilder();
    private Set<Integer> numeric = Set.of();

    /** An empty table; the caption tells what it shows, for screen readers too. */
    public DataTable(String caption, String... headers) {
        this.headers = List.of(headers);
        this.caption = caption;
        addClassName("table-wrap");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption)
                .setAttribute("tabindex", "0");
        getElement().appendChild(table.setAttribute("class", "table"));
        draw();
    }

    /** Aligns these columns (from 0) as numbers. Call it before adding rows. */
    public DataTable numeric(Integer... columns) {
        numeric = Set.of(columns);
        draw();
        return this;
    }

    /** Leaves the caption to screen readers, where a heading already says it. */
    public DataTable captionHidden() {
        addClassName("caption-hidden");
        return this;
    }

    /** On a phone, shows each row as a card with its headers before the values. */
    public DataTable stacked() {
        addClassName("stacked");
        return this;
    }

    /** Adds a row. */
    public DataTable row(Markup... cells) {
        rows.append("<tr role=\"row\">");
        for (var i = 0; i < cells.length; i++) {
            rows.append(i == 0 ? "<th scope=\"row\" role=\"rowheader\"" : "<td role=\"cell\"")
                    .append(numeric.contains(i) ? " class=\"number\"" : "")
                    .append(i > 0 && i < headers.size() ? " data-label=\"" + Markup.escape(headers.get(i)) + "\"" : "")
                    .append('>')
                    .append(cells[i].html())
                    .append(i == 0 ? "</th>" : "</td>");
        }
        rows.append("</tr>");
        draw();
        return this;
    }

    /** Adds a row of plain texts. */
    public DataTable row(String... cells) {
        return row(Arrays.stream(cells).map(Markup::text).toArray(Markup[]::new));
    }

    /** Takes all rows away. */
    public void clear() {
        rows.setLength(0);
        draw();
    }

    private void draw() {
        table.setProperty("innerHTML", html());
    }

    private String html() {
        var head = new StringBuilder();
        for (var i = 0; i < headers.size(); i++) {
            head.append("<th scope=\"col\" role=\"columnheader\"")
                    .append(numeric.contains(i) ? " class=\"number\">" : ">")
                    .append(Markup.escape(headers.get(i)))
                    .append("</th>");
        }
        return "<caption>" + Markup.escape(caption) + "</caption><thead role=\"rowgroup\"><tr role=\"row\">" + head
                + "</tr></thead><tbody role=\"rowgroup\">" + rows + "</tbody>";
    }
}
