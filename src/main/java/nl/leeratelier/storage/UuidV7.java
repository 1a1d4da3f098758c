package nl.leeratelier.storage;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids of version 7 (RFC 9562, section 5.7): 48 bits of Unix time in milliseconds, a counter of 12 bits that begins at random (section
 * 6.2, method 1), then 62 random bits. Rows made after one another stand next to one another in an index, in that order.
 */
public final class UuidV7 {

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final int COUNTER_BITS = 12;

    /** Where the counter begins in a millisecond: in its lower half, so that it seldom runs over into the next. */
    private static final int BEGINNINGS = 1 << (COUNTER_BITS - 1);

    /** Milliseconds and counter of the last id. */
    private static final AtomicLong LAST = new AtomicLong();

    private UuidV7() {}

    /** Returns a new id; it sorts behind all that this process made before, and by time among those of others. */
    public static UUID next() {
        long now = System.currentTimeMillis() << COUNTER_BITS | RANDOM.nextInt(BEGINNINGS);
        long stamp = LAST.updateAndGet(last -> Math.max(last + 1, now));
        return at(stamp >>> COUNTER_BITS, stamp, RANDOM.nextLong());
    }

    static UUID at(long milliseconds, long counter, long random) {
        long most = (milliseconds << 16) | 0x7000L | (counter & 0x0FFFL);
        long least = 0x8000_0000_0000_0000L | (random & 0x3FFF_FFFF_FFFF_FFFFL);
        return new UUID(most, least);
    }
}
