package nl.leeratelier.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Days and moments in words, the same on every screen and paper: as the clocks in the Netherlands show them, whatever the
 * server's zone, and in every language the day before the month. Java's own English puts the month first, which nobody here
 * writes.
 */
public final class DutchTime {

    /** Europe/Amsterdam. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private DutchTime() {}

    /** Day, month and time, such as "22 november, 14:05". */
    public static String words(Instant moment, Locale language) {
        return format("d MMMM, HH:mm", language).format(moment.atZone(ZONE));
    }

    /** Day, month and year, such as "22 november 2026". */
    public static String day(Instant moment, Locale language) {
        return day(LocalDate.ofInstant(moment, ZONE), language);
    }

    /** Day, month and year, such as "22 november 2026". */
    public static String day(LocalDate day, Locale language) {
        return format("d MMMM yyyy", language).format(day);
    }

    /** A day where there is little room, such as "22 nov"; with the year when that is another one than today's. */
    public static String shortDay(Instant moment, Locale language) {
        var day = LocalDate.ofInstant(moment, ZONE);
        var pattern = day.getYear() == LocalDate.now(ZONE).getYear() ? "d MMM" : "d MMM yyyy";
        return format(pattern, language).format(day);
    }

    /** A moment where there is little room, such as "22 nov 2026, 14:05". */
    public static String moment(Instant moment, Locale language) {
        return format("d MMM yyyy, HH:mm", language).format(moment.atZone(ZONE));
    }

    /** A month, such as "november 2026". */
    public static String month(YearMonth month, Locale language) {
        return format("MMMM yyyy", language).format(month);
    }

    /** A month where there is little room, such as "nov". */
    public static String shortMonth(YearMonth month, Locale language) {
        return format("MMM", language).format(month);
    }

    private static DateTimeFormatter format(String pattern, Locale language) {
        return DateTimeFormatter.ofPattern(pattern, language);
    }
}
