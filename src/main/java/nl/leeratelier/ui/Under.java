package nl.leeratelier.ui;

/** A view that belongs under a place of the navigation without having its address. */
public interface Under {

    /** The path of the place in the menu that is shown as where one is. */
    String place();
}
