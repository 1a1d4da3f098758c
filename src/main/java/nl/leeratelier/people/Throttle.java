package nl.leeratelier.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/**
 * Slows down whoever guesses: a number of tries at once, after that one per interval. Counted per key, in the memory of
 * this node.
 */
final class Throttle {

    private static final int KEYS_AT_MOST = 200_000;

    private final int burst;
    private final Duration interval;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    Throttle(int burst, Duration interval, TimeMeter time) {
        this.burst = burst;
        this.interval = interval;
        this.time = time;
        // Once a bucket has had the time to fill up, forgetting it changes nothing.
        buckets = Caffeine.newBuilder()
                .expireAfterAccess(interval.multipliedBy(burst))
                .maximumSize(KEYS_AT_MOST)
                .build();
    }

    Throttle(int burst, Duration interval) {
        this(burst, interval, TimeMeter.SYSTEM_MILLISECONDS);
    }

    /** Takes a try; false when there is none left now. */
    boolean take(String key) {
        return bucket(key).tryConsume(1);
    }

    /** Gives back a try that turned out to be no guess. */
    void giveBack(String key) {
        bucket(key).addTokens(1);
    }

    /** Forgets all tries. */
    void forget(String key) {
        buckets.invalidate(key);
    }

    private Bucket bucket(String key) {
        return buckets.get(
                key,
                _ -> Bucket.builder()
                        .withCustomTimePrecision(time)
                        .addLimit(limit -> limit.capacity(burst).refillIntervally(1, interval))
                        .build());
    }
}
