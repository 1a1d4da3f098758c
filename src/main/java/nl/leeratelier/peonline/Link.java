package nl.leeratelier.peonline;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.leeratelier.people.OrganisationId;

/**
 * How presence reaches a register for one provider.
 *
 * @param organisation whose accreditations it is for; empty: those that hold for all
 * @param register id of the register
 * @param orgId of the register at PE-online
 * @param testMode whether the other side only checks and books nothing
 * @param batchSize rows in a call at most, from 1
 * @param failures attempts in a row without an answer
 * @param trouble what kept it from sending last
 * @param said what came instead of an answer; may be empty
 * @param nextAt when it may send again
 */
public record Link(
        UUID id,
        Optional<OrganisationId> organisation,
        String register,
        int orgId,
        String userId,
        boolean testMode,
        boolean paused,
        int batchSize,
        int failures,
        Optional<Trouble> trouble,
        String said,
        Instant nextAt) {

    /** Rows in a call that PE-online has always taken. */
    public static final int USUAL_BATCH = 100;

    /** As many as its page of errors speaks of. */
    public static final int LARGEST_BATCH = 1000;
}
