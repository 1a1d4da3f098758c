package nl.leeratelier.groups.ui;

import com.vaadin.flow.component.Component;
import nl.leeratelier.groups.TrainingGroup;

/** A part of the page of a group that another feature brings along; a bean of it is enough. Shown to the group's trainer only. */
public interface GroupCorner {

    /** What this group's trainer sees of it. */
    Component of(TrainingGroup group);

    /** How many things in it this group's trainer has not opened since something changed. */
    default int news(TrainingGroup group) {
        return 0;
    }
}
