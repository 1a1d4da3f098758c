package nl.leeratelier.people;

import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id at the parameters that OWASP's Password Storage Cheat Sheet puts first (19 MiB, two
 * passes, one lane). The hash names its algorithm, so a stronger one can follow.
 */
@Component
class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;

    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            "argon2id",
            Map.of("argon2id", new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES)));

    // Each hash takes 19 MiB and a core for a while: a storm of sign-ins waits in line instead of filling the memory.
    private final Semaphore places = new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);

    private final String nobodys = hash(Token.next().secret());

    String hash(String password) {
        return inLine(() -> encoder.encode(PasswordRule.normal(password)));
    }

    /** Whether the password belongs to the hash. Without a hash it works as long and says no. */
    boolean match(String password, @Nullable String hash) {
        // Cut, so that nobody makes the server hash megabytes; no password is this long.
        var typed = password.length() > 2 * PasswordRule.LONGEST ? "" : PasswordRule.normal(password);
        return inLine(() -> encoder.matches(typed, hash == null ? nobodys : hash)) && hash != null;
    }

    /** Whether the hash was made with weaker parameters than those of today. */
    boolean isOld(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private <T> T inLine(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
