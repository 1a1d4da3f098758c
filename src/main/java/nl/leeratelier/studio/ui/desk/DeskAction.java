package nl.leeratelier.studio.ui.desk;

import nl.leeratelier.studio.Draft;

/** Something that can be done with a draft, as a button in its head: trying it out, asking for a review. A Spring bean, in its order. */
public interface DeskAction {

    /** The key of the button's words. */
    String label();

    /** Whether it is offered at this draft, to whoever is here now. */
    default boolean isFor(Draft draft) {
        return true;
    }

    /** Whether it is the one thing to do next. */
    default boolean isMain() {
        return false;
    }

    /** Does it. Everything that was written is kept by then. */
    void act(Desk desk);
}
