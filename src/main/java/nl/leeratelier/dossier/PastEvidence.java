package nl.leeratelier.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long evidence stays in the history of a dossier after it was withdrawn or replaced: as long as a register may ask what
 * stood there, and no longer, since people stand behind it.
 */
@Service
public class PastEvidence {

    private final EvidenceRows rows;
    private final Period kept;
    private final Clock clock;

    PastEvidence(EvidenceRows rows, @Value("${leeratelier.dossier.withdrawn-kept:P5Y}") Period kept, Clock clock) {
        if (kept.isNegative() || kept.isZero()) {
            throw new IllegalArgumentException("Withdrawn evidence is kept for some time, such as P5Y");
        }
        this.rows = rows;
        this.kept = kept;
        this.clock = clock;
    }

    /** The whole months for which it is kept. */
    public int months() {
        return (int) Math.max(1, kept.toTotalMonths());
    }

    /** Deletes what ended longer ago, with the documents that nothing else holds. Several nodes may do this at once. */
    @Scheduled(
            fixedDelayString = "${leeratelier.dossier.every:24h}",
            initialDelayString = "${leeratelier.dossier.first:5m}")
    @Transactional
    public void deleteOld() {
        rows.deleteEndedBefore(before());
    }

    private Instant before() {
        return clock.instant().atZone(ZoneOffset.UTC).minus(kept).toInstant();
    }
}
