package nl.leeratelier.content;

/** Where an attempt stands: what folding its events gives. Immutable. */
public interface ActivityState {

    ActivityResult result();
}
