package nl.leeratelier.registers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Whole days in the Netherlands, the first and the last included.
 *
 * @param last not before {@code first}
 */
public record Term(LocalDate first, LocalDate last) {

    /** Where the days are reckoned: the registers are Dutch. */
    public static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    /** Refuses a term that ends before it begins. */
    public Term {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("Ends before it begins");
        }
    }

    /** Its first moment. */
    public Instant begins() {
        return first.atStartOfDay(NETHERLANDS).toInstant();
    }

    /** The first moment after it. */
    public Instant ends() {
        return last.plusDays(1).atStartOfDay(NETHERLANDS).toInstant();
    }
}
