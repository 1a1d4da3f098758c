package nl.leeratelier.content;

import java.util.List;

/** An activity that begins otherwise by what the activity that opens it hands along. */
public interface Receiving {

    /** What it listens to; whatever else is handed along means nothing to it. */
    List<Expected> expected();

    /**
     * Something that may be handed along.
     *
     * @param fact its stable name
     * @param place where it is written
     */
    record Expected(String fact, Place place) {}
}
