package nl.leeratelier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Set;

/**
 * A plain table. The first cell of a row names the row. Wide tables scroll inside their own frame; {@link #stacked} ones
 * become a card per row on a phone.
 */
public final class DataTable extends Div {

    private final List<String> headers;
    private final Element head = new Element("tr");
    private final Element body = new Element("tbody");
    private Set<Integer> numeric = Set.of();

    /** An empty table; the caption tells what it shows, for screen readers too. */
    public DataTable(String caption, String... headers) {
        this.headers = List.of(headers);
        addClassName("table-wrap");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", caption);
        getElement().setAttribute("tabindex", "0");
        head.setAttribute("role", "row");
        this.headers.forEach(
                text -> head.appendChild(header("col", "columnheader").setText(text)));
        var table = new Element("table").setAttribute("class", "table").setAttribute("role", "table");
        table.appendChild(new Element("caption").setText(caption));
        table.appendChild(new Element("thead").setAttribute("role", "rowgroup").appendChild(head));
        table.appendChild(body.setAttribute("role", "rowgroup"));
        getElement().appendChild(table);
    }

    /** Aligns these columns (from 0) as numbers. Call it before adding rows. */
    public DataTable numeric(Integer... columns) {
        numeric = Set.of(columns);
        numeric.forEach(column -> head.getChild(column).setAttribute("class", "number"));
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
    public DataTable row(Component... cells) {
        var row = new Element("tr").setAttribute("role", "row");
        for (var i = 0; i < cells.length; i++) {
            var cell = i == 0 ? header("row", "rowheader") : new Element("td").setAttribute("role", "cell");
            if (numeric.contains(i)) {
                cell.setAttribute("class", "number");
            }
            if (i > 0 && i < headers.size()) {
                cell.setAttribute("data-label", headers.get(i));
            }
            row.appendChild(cell.appendChild(cells[i].getElement()));
        }
        body.appendChild(row);
        return this;
    }

    /** Adds a row of plain texts. */
    public DataTable row(String... cells) {
        var texts = new Component[cells.length];
        for (var i = 0; i < cells.length; i++) {
            texts[i] = new Span(cells[i]);
        }
        return row(texts);
    }

    /** Takes all rows away. */
    public void clear() {
        body.removeAllChildren();
    }

    private static Element header(String scope, String role) {
        return new Element("th").setAttribute("scope", scope).setAttribute("role", role);
    }
}
