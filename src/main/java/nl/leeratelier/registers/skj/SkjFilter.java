package nl.leeratelier.registers.skj;

import java.time.LocalDate;
import java.util.Optional;
import nl.leeratelier.registers.RecordId;

/**
 * Which lines to show.
 *
 * @param from the first day of completion in the Netherlands; so is {@code until} the last
 */
public record SkjFilter(
        RecordId accreditation,
        Optional<Place> place,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<String> team) {

    /** All lines of an accreditation. */
    public static SkjFilter all(RecordId accreditation) {
        return new SkjFilter(accreditation, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same, of all places. */
    SkjFilter anywhere() {
        return new SkjFilter(accreditation, Optional.empty(), from, until, team);
    }

    /** The same, of one place. */
    public SkjFilter at(Place wanted) {
        return new SkjFilter(accreditation, Optional.of(wanted), from, until, team);
    }
}
