package nl.leeratelier.growth;

import java.text.NumberFormat;
import java.util.Locale;

/** Means in words: with one digit behind the comma, and with a true minus. */
public final class Means {

    private Means() {}

    /** A mean or the size of a difference. */
    public static String words(double mean, Locale language) {
        NumberFormat number = NumberFormat.getInstance(language);
        number.setMinimumFractionDigits(1);
        number.setMaximumFractionDigits(1);
        return number.format(mean);
    }

    /** A difference with its sign. */
    public static String signed(double difference, Locale language) {
        String size = words(Math.abs(difference), language);
        return difference < 0 ? "−" + size : difference > 0 ? "+" + size : size;
    }
}
