package nl.leeratelier.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A figure and what it counts. Put several in a {@link #row}. */
public final class Fact extends Div {

    /** A figure, such as "64", and its words, such as "ingeschreven". */
    public Fact(String figure, String words) {
        addClassNames("card", "fact");
        var number = new Span(figure);
        number.addClassName("figure");
        add(number, new Span(words));
    }

    /** Figures side by side. */
    public static Div row(Fact... facts) {
        var row = new Div(facts);
        row.addClassName("facts");
        return row;
    }
}
