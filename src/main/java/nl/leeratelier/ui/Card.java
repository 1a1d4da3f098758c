package nl.leeratelier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A surface that holds what belongs together. */
public class Card extends Section {

    /** A card with this content. */
    public Card(Component... content) {
        super(content);
        addClassName("card");
    }

    /** A card under a small H2. */
    public Card(String heading, Component... content) {
        this(new H2(heading));
        add(content);
    }

    /** Gives the card the light of a chair, for the one thing to do next. */
    public final Card lit(Chair chair) {
        addClassName(chair == Chair.PRO ? "lit-pro" : "lit-parent");
        return this;
    }
}
