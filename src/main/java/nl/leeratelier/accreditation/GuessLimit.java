package nl.leeratelier.accreditation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses numbers or links: ten wrong ones at once from an address, after that one each half minute. Right ones
 * cost nothing. Counted in the memory of this node.
 */
@Component
public class GuessLimit {

    static final int AT_ONCE = 10;
    static final Duration INTERVAL = Duration.ofSeconds(30);
    private static final int ADDRESSES_AT_MOST = 100_000;
    private static final int NETWORK_BYTES = 8;

    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    GuessLimit(Clock clock) {
        time = new Ticks(clock);
        // Once a bucket has had the time to fill up, forgetting it changes nothing.
        buckets = Caffeine.newBuilder()
                .expireAfterAccess(INTERVAL.multipliedBy(AT_ONCE))
                .maximumSize(ADDRESSES_AT_MOST)
                .build();
    }

    /** Takes a guess. How long to wait when there is none left, otherwise empty. */
    public Optional<Duration> take(String address) {
        var probe = bucket(address).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** Gives back a guess that turned out to be none. */
    public void giveBack(String address) {
        bucket(address).addTokens(1);
    }

    private Bucket bucket(String address) {
        return buckets.get(
                network(address),
                _ -> Bucket.builder()
                        .withCustomTimePrecision(time)
                        .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(1, INTERVAL))
                        .build());
    }

    /** Of an IPv6 address the first 64 bits: the rest is free for whoever has it to choose. */
    static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }

    private record Ticks(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return Duration.ofMillis(clock.millis()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
