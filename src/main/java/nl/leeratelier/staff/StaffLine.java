package nl.leeratelier.staff;

import java.util.List;

/**
 * What will be done for a row.
 *
 * @param name of somebody who leaves; empty for others, and for whoever was only invited
 * @param programme key of a programme; empty when the person leaves, or only leads
 * @param team empty when the file says none
 * @param leads the teams that the person leads from then on, beside those they lead already
 */
public record StaffLine(
        int row, String email, String name, String programme, String team, List<String> leads, Deed deed) {

    /** What is done. */
    public enum Deed {
        /** Is invited, and enrolled on arrival where a programme is named. */
        INVITE,
        /** As {@link #INVITE}; the link of an earlier invitation dies. */
        INVITE_AGAIN,
        /** Belongs here already and is enrolled. */
        ENROL,
        /** Follows or completed it already; only teams may change. */
        KEEP,
        /** Belongs here already and leads; follows nothing by this row. */
        LEAD,
        /** Belongs here no longer. */
        LEAVE,
        /** Never came; the invitation is withdrawn. */
        WITHDRAW
    }
}
