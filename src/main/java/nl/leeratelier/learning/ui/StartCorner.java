package nl.leeratelier.learning.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something new on the start page, in few lines, that another feature brings along; a bean of it is enough. */
public interface StartCorner {

    /** What is new for the person who is here; empty when nothing is. */
    Optional<Component> news();
}
