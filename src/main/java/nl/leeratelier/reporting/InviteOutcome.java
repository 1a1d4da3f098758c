package nl.leeratelier.reporting;

import nl.leeratelier.people.Refused;

/** What became of an address that was typed to be invited. */
public sealed interface InviteOutcome {

    /** As it was typed. */
    String address();

    /** A mail with a link is on its way. */
    record Invited(String address) implements InviteOutcome {}

    /** Belonged to the organisation already, and follows the programme now, or did so already. */
    record Enrolled(String address) implements InviteOutcome {}

    /** Completed the programme there already; nothing was done. */
    record Completed(String address) implements InviteOutcome {}

    /** Nothing was done. */
    record Failed(String address, Refused.Reason reason) implements InviteOutcome {}
}
