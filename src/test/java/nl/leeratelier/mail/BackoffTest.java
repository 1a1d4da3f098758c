package nl.leeratelier.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void waitsLongerEveryTime() {
        var waits = IntStream.rangeClosed(1, 7)
                .mapToObj(attempts -> Backoff.after(attempts).orElseThrow())
                .toList();
        assertThat(waits).isSorted().doesNotHaveDuplicates();
        assertThat(waits.getFirst()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void stopsAfterAboutTwoDays() {
        assertThat(Backoff.after(8)).isEmpty();
        var total = IntStream.rangeClosed(1, 7)
                .mapToObj(attempts -> Backoff.after(attempts).orElseThrow())
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(total).isBetween(Duration.ofHours(40), Duration.ofHours(56));
    }
}
