package nl.leeratelier.mail.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Moments as people write them, in Dutch time. */
final class When {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private When() {}

    static String of(Instant moment, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(moment.atZone(ZONE));
    }
}
