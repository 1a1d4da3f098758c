package nl.leeratelier.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private final AtomicLong nanos = new AtomicLong();

    private final TimeMeter time = new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    };

    private Throttle throttle(int burst) {
        return new Throttle(burst, Duration.ofMinutes(1), time);
    }

    @Test
    void letsThroughABurstAndThenOnePerInterval() {
        var throttle = throttle(3);
        assertThat(throttle.take("sam")).isTrue();
        assertThat(throttle.take("sam")).isTrue();
        assertThat(throttle.take("sam")).isTrue();
        assertThat(throttle.take("sam")).isFalse();
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(throttle.take("sam")).isTrue();
        assertThat(throttle.take("sam")).isFalse();
    }

    @Test
    void countsEachKeyByItself() {
        var throttle = throttle(1);
        assertThat(throttle.take("sam")).isTrue();
        assertThat(throttle.take("noor")).isTrue();
        assertThat(throttle.take("sam")).isFalse();
    }

    @Test
    void neverSlowsDownWhoeverIsRight() {
        var perAccount = throttle(1);
        var perAddress = throttle(1);
        var throttle = new SignInThrottle(perAccount, perAddress);
        for (var i = 0; i < 100; i++) {
            assertThat(throttle.enter("sam", "192.0.2.1")).isTrue();
            throttle.succeeded("sam", "192.0.2.1");
        }
    }

    @Test
    void slowsDownManyAccountsFromOneAddress() {
        var throttle = new SignInThrottle(throttle(10), throttle(2));
        assertThat(throttle.enter("a", "192.0.2.1")).isTrue();
        assertThat(throttle.enter("b", "192.0.2.1")).isTrue();
        assertThat(throttle.enter("c", "192.0.2.1")).isFalse();
        assertThat(throttle.enter("c", "192.0.2.2")).isTrue();
    }

    @Test
    void takesANetworkOfVersionSixForOneAddress() {
        assertThat(SignInThrottle.network("2001:db8:1:2::1")).isEqualTo(SignInThrottle.network("2001:db8:1:2:ffff::9"));
        assertThat(SignInThrottle.network("2001:db8:1:2::1")).isNotEqualTo(SignInThrottle.network("2001:db8:1:3::1"));
        assertThat(SignInThrottle.network("192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(SignInThrottle.network("not:an:address")).isEqualTo("not:an:address");
    }
}
