package nl.leeratelier.learning.ui;

import com.vaadin.flow.component.Component;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.ActivityState;

/** Shows one kind of activity to a trainee. A Spring bean of each activity package. */
public interface ActivityPlayer<A extends Activity, E, S extends ActivityState> {

    /** The kind of activity it plays, as in {@link nl.leeratelier.content.ActivityType#kind()}. */
    String kind();

    /**
     * A component that shows the sitting's state and records what the trainee does. It redraws itself after what it
     * recorded; when the attempt went on elsewhere, this is called anew.
     */
    Component open(Sitting<A, E, S> sitting);
}
