package nl.leeratelier.registers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** Days as people type them. */
public final class Days {

    private static final List<DateTimeFormatter> FORMS = List.of(
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ISO_LOCAL_DATE);

    private Days() {}

    /** A day between 1990 and 2100 such as 1-3-2026, 1/3/2026 or 2026-03-01; empty when it is none. */
    public static Optional<LocalDate> of(String typed) {
        return FORMS.stream()
                .flatMap(form -> parse(typed.strip(), form).stream())
                .filter(day -> day.getYear() >= 1990 && day.getYear() < 2100)
                .findFirst();
    }

    private static Optional<LocalDate> parse(String typed, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(typed, form));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
