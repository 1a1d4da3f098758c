package nl.leeratelier.reporting;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps counting quick: adds the counts of what changed together, now and then. */
@Component
class Tallying {

    private final TallyFolds folds;
    private final TransactionTemplate transaction;

    Tallying(TallyFolds folds, TransactionTemplate transaction) {
        this.folds = folds;
        this.transaction = transaction;
    }

    @Scheduled(
            fixedDelayString = "${leeratelier.tally.every:1m}",
            initialDelayString = "${leeratelier.tally.first:20s}")
    void fold() {
        boolean mayBeMore;
        do {
            mayBeMore = Boolean.TRUE.equals(transaction.execute(_ -> folds.fold()));
        } while (mayBeMore);
    }
}
