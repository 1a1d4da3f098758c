package nl.leeratelier.reporting;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads as things were at one moment, whatever happens while it takes. */
@Component
class Snapshots {

    /** How many rows are in memory at once. */
    static final int AT_A_TIME = 1000;

    private final TransactionTemplate transaction;

    Snapshots(PlatformTransactionManager manager) {
        transaction = new TransactionTemplate(manager);
        transaction.setReadOnly(true);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** What the queries in it find is of one moment: that of the first one. */
    <T extends @Nullable Object> T of(Supplier<T> queries) {
        return transaction.execute(_ -> queries.get());
    }

    /**
     * Hands out every row, page by page.
     *
     * @param pages gives up to {@value #AT_A_TIME} rows after a place, or the first ones
     * @param place where a row stands
     */
    <R, P> void each(Function<@Nullable P, List<R>> pages, Function<R, P> place, Consumer<R> reader) {
        transaction.executeWithoutResult(_ -> {
            @Nullable P last = null;
            List<R> some;
            do {
                some = pages.apply(last);
                some.forEach(reader);
                last = some.isEmpty() ? last : place.apply(some.getLast());
            } while (some.size() == AT_A_TIME);
        });
    }
}
