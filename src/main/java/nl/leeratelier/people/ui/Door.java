package nl.leeratelier.people.ui;

import com.vaadin.flow.component.Component;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Drawing;
import nl.leeratelier.ui.Page;

/** The ground of the pages before the house: the two chairs, and one card. */
abstract class Door extends Page {

    private final Card card = new Card();

    Door() {
        addClassName("door");
        addComponentAsFirst(Drawing.CHAIRS.picture());
        add(card);
    }

    /** Puts this, and only this, on the card. */
    final void show(Component... content) {
        card.removeAll();
        card.add(content);
    }
}
