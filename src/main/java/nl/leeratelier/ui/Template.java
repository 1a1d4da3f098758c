package nl.leeratelier.ui;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts with places to fill in. {@code {0}} is the first value; {@code {0|minuut|minuten}} is the first word when that
 * value is 1 and the second otherwise. Numbers are written as the language does, dates as {@link DutchTime} does. Quotes and every other
 * character stand for themselves, unlike in {@link java.text.MessageFormat}.
 */
final class Template {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?:\\|([^|{}]*)\\|([^|{}]*))?}");

    private Template() {}

    /** The template with its values; a place without a value stays as it is. */
    static String fill(String template, Locale locale, Object... values) {
        return PLACE.matcher(template).replaceAll(place -> Matcher.quoteReplacement(filled(place, locale, values)));
    }

    private static String filled(MatchResult place, Locale locale, Object... values) {
        var index = Integer.parseInt(place.group(1));
        if (index >= values.length) {
            return place.group();
        }
        var value = values[index];
        if (place.group(2) == null) {
            return written(value, locale);
        }
        var one = value instanceof Number number && number.doubleValue() == 1;
        return one ? place.group(2) : place.group(3);
    }

    private static String written(Object value, Locale locale) {
        return switch (value) {
            case Number number -> NumberFormat.getInstance(locale).format(number);
            case LocalDate date -> DutchTime.day(date, locale);
            default -> String.valueOf(value);
        };
    }
}
