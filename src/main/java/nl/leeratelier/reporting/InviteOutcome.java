package nl.leeratelier.reporting;

import nl.leeratelier.people.InvitationId;
import nl.leeratelier.people.Refused;

/** What became of an address that was typed to be invited. */
public sealed interface InviteOutcome {

    /** As it was typed. */
    String address();

    /**
     * Is invited: by mail, or where none leaves by a link to pass on.
     *
     * @param again whether an earlier invitation waited, whose link no longer works
     */
    record Invited(String address, InvitationId invitation, boolean again) implements InviteOutcome {}

    /** Belonged to the organisation already, and follows the programme now, or did so already. */
    record Enrolled(String address) implements InviteOutcome {}

    /** Completed the programme there already; nothing was done. */
    record Completed(String address) implements InviteOutcome {}

    /** Nothing was done. */
    record Failed(String address, Refused.Reason reason) implements InviteOutcome {}
}
