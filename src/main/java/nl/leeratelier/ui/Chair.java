package nl.leeratelier.ui;

/** Whose place the trainee is in; it colours the stage, the buttons and the focus of everything inside. */
public enum Chair {
    /** The professional's. */
    PRO,
    /** The parent's. */
    PARENT
}
