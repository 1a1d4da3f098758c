package nl.leeratelier.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class GuessLimitTest {

    private Instant now = Instant.parse("2026-11-21T10:00:00Z");
    private final GuessLimit limit = new GuessLimit(new TestClock());

    @Test
    void slowsDownAnAddressAfterTenGuesses() {
        useUp("192.0.2.1");

        assertThat(limit.take("192.0.2.1"))
                .hasValueSatisfying(wait -> assertThat(wait).isPositive().isLessThanOrEqualTo(GuessLimit.INTERVAL));
    }

    @Test
    void letsOtherAddressesAsk() {
        useUp("192.0.2.1");

        assertThat(limit.take("192.0.2.2")).isEmpty();
    }

    @Test
    void takesANetworkOfVersionSixForOneAddress() {
        useUp("2001:db8:1:2::1");

        assertThat(limit.take("2001:db8:1:2:ffff::9")).isPresent();
        assertThat(limit.take("2001:db8:1:3::1")).isEmpty();
    }

    @Test
    void allowsOneMoreAfterEachInterval() {
        useUp("192.0.2.1");
        now = now.plus(GuessLimit.INTERVAL);

        assertThat(limit.take("192.0.2.1")).isEmpty();
        assertThat(limit.take("192.0.2.1")).isPresent();
    }

    @Test
    void countsNothingThatIsGivenBack() {
        for (var i = 0; i < 5 * GuessLimit.AT_ONCE; i++) {
            assertThat(limit.take("192.0.2.1")).isEmpty();
            limit.giveBack("192.0.2.1");
        }
    }

    @Test
    void takesAnAddressItCannotReadAsItIs() {
        useUp("somewhere");

        assertThat(limit.take("somewhere")).isPresent();
    }

    private void useUp(String address) {
        for (var i = 0; i < GuessLimit.AT_ONCE; i++) {
            assertThat(limit.take(address)).isEmpty();
        }
    }

    private final class TestClock extends Clock {

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
