package nl.leeratelier.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A way into a dossier for an assessor.
 *
 * @param madeFor which register or committee
 * @param forAccounts whether people of the organisation with the role of assessor find it on their own page too
 * @param lastDay on which it opens, in the Netherlands
 * @param endsAt the first moment after that day
 * @param openings each time that it was used, the newest first; as many as are shown
 */
public record DossierLink(
        LinkId id,
        DossierKey dossier,
        String madeFor,
        boolean forAccounts,
        LocalDate lastDay,
        Instant endsAt,
        Instant madeAt,
        Optional<Instant> withdrawnAt,
        List<Opening> openings) {

    /** What was opened. */
    public enum What {
        PAGE,
        PDF,
        ZIP,
        DOCUMENT
    }

    /** That it was used. */
    public record Opening(What what, Instant at) {}

    /** How it stands. */
    public enum State {
        OPEN,
        EXPIRED,
        WITHDRAWN
    }

    /** How it stands at a moment. */
    public State on(Instant now) {
        if (withdrawnAt.isPresent()) {
            return State.WITHDRAWN;
        }
        return now.isBefore(endsAt) ? State.OPEN : State.EXPIRED;
    }
}
