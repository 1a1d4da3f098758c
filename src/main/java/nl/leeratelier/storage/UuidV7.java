package nl.leeratelier.storage;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Ids of version 7 (RFC 9562, section 5.7): 48 bits of Unix time in milliseconds, then 74 random bits. Rows made after one
 * another stand next to one another in an index.
 */
public final class UuidV7 {

    private static final SecureRandom RANDOM = new SecureRandom();

    private UuidV7() {}

    /** Returns a new id; ids of different milliseconds sort by their time. */
    public static UUID next() {
        return at(System.currentTimeMillis(), RANDOM.nextLong(), RANDOM.nextLong());
    }

    static UUID at(long milliseconds, long randomA, long randomB) {
        long most = (milliseconds << 16) | 0x7000L | (randomA & 0x0FFFL);
        long least = 0x8000_0000_0000_0000L | (randomB & 0x3FFF_FFFF_FFFF_FFFFL);
        return new UUID(most, least);
    }
}
