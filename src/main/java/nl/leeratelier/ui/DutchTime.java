package nl.leeratelier.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment as the clocks in the Netherlands show it, whatever the server's zone. */
public final class DutchTime {

    /** Europe/Amsterdam. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private DutchTime() {}

    /** Day, month and time, such as "22 november, 14:05". */
    public static String words(Instant moment, Locale language) {
        return DateTimeFormatter.ofPattern("d MMMM, HH:mm", language).format(moment.atZone(ZONE));
    }

    /** Day, month and year, such as "22 november 2026". */
    public static String day(Instant moment, Locale language) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(moment.atZone(ZONE));
    }
}
