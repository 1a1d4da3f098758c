package nl.leeratelier.people.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** The way to what another module keeps for somebody wherever they belong, be it nowhere. */
public interface KeptLink {

    /** A new link for the person who is here; empty when nothing is kept for them. */
    Optional<Component> make();
}
