package nl.leeratelier.people;

import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing of passwords, per account and per network address. Only failures count, so a whole office can sign
 * in from one address at nine o'clock. An unknown account is slowed down like a known one.
 */
@Component
class SignInThrottle {

    private static final int V6_NETWORK_BYTES = 8;

    private final Throttle perAccount;
    private final Throttle perAddress;

    SignInThrottle() {
        this(new Throttle(10, Duration.ofMinutes(1)), new Throttle(50, Duration.ofSeconds(10)));
    }

    SignInThrottle(Throttle perAccount, Throttle perAddress) {
        this.perAccount = perAccount;
        this.perAddress = perAddress;
    }

    /** Whether a password may be tried now; takes a try of both. */
    boolean enter(String emailKey, String address) {
        return perAddress.take(network(address)) && perAccount.take(emailKey);
    }

    /** The try was the right password. */
    void succeeded(String emailKey, String address) {
        perAddress.giveBack(network(address));
        perAccount.giveBack(emailKey);
    }

    /** Somebody proved in another way that the account is theirs. */
    void clear(String emailKey) {
        perAccount.forget(emailKey);
    }

    /** An IPv6 user holds a whole network of 64 bits, so that is what counts; an IPv4 address counts as it is. */
    static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, V6_NETWORK_BYTES));
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }
}
