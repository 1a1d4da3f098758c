package nl.leeratelier.owncase.ui;

import java.time.Instant;
import java.time.LocalDate;
import nl.leeratelier.groups.TrainingLog;

/** The day of a moment where the people are. */
final class Days {

    private Days() {}

    static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, TrainingLog.ZONE);
    }
}
