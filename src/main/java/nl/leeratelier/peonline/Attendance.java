package nl.leeratelier.peonline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A row as it goes to PE-online, which tells rows apart by person, course, module and day: the same row twice counts once.
 *
 * @param person number in the register
 * @param endDate ISO 8601 in whole seconds, with the offset of the Netherlands; empty for classroom courses
 */
record Attendance(Course course, String person, String endDate) {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    /** The row of a completion; the same for ever, whenever and wherever it is made. */
    static Attendance of(Course course, String person, Instant completedAt) {
        var end = completedAt.truncatedTo(ChronoUnit.SECONDS).atZone(NETHERLANDS);
        return new Attendance(course, person, course.kind().hasEditions() ? "" : WRITTEN.format(end));
    }

    /** Whether PE-online says this row again as an accepted one. */
    boolean isMeantBy(Answer.Accepted accepted) {
        return person.equals(accepted.person())
                && course.course().name().equals(accepted.course())
                && (endDate.isEmpty() || accepted.date().isEmpty() || isOnTheDayOf(accepted.date()));
    }

    private boolean isOnTheDayOf(Optional<Instant> accepted) {
        LocalDate day = OffsetDateTime.parse(endDate).toLocalDate();
        return accepted.map(date -> date.atZone(NETHERLANDS).toLocalDate())
                .filter(day::equals)
                .isPresent();
    }
}
