package nl.leeratelier.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class UuidV7Test {

    @Property
    void isAlwaysOfVersionSevenAndTellsItsTime(
            @ForAll @LongRange(min = 0, max = (1L << 48) - 1) long time, @ForAll long a, @ForAll long b) {
        var id = UuidV7.at(time, a, b);
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(time);
    }

    @Property
    void sortsByTime(@ForAll @LongRange(min = 0, max = (1L << 47) - 1) long time, @ForAll long a, @ForAll long b) {
        assertThat(UuidV7.at(time, a, b).toString())
                .isLessThan(UuidV7.at(time + 1, b, a).toString());
    }

    @Test
    void idsOfOneProcessSortInTheOrderInWhichTheyWereMade() {
        List<String> made =
                Stream.generate(UuidV7::next).limit(20_000).map(UUID::toString).toList();
        assertThat(made).isSorted().doesNotHaveDuplicates();
    }
}
