package nl.leeratelier.staff;

/**
 * What will be done for a row.
 *
 * @param programme key of a programme; empty when the person leaves
 * @param team empty when the file says none
 */
public record StaffLine(int row, String email, String programme, String team, Deed deed) {

    /** What is done. */
    public enum Deed {
        /** Is invited, and enrolled on arrival. */
        INVITE,
        /** Belongs here already and is enrolled. */
        ENROL,
        /** Follows or completed it already; only the team may change. */
        KEEP,
        /** Belongs here no longer. */
        LEAVE
    }
}
