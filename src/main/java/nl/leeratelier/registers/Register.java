package nl.leeratelier.registers;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A register of professionals.
 *
 * @param id names it for ever
 * @param numberPattern a regular expression that a whole number matches
 * @param numberExample a number as it may look, to show
 * @param chambers names of its chambers (kamers) that are known; empty for a register without
 * @param peOnline whether presence reaches it by PE-online
 * @param confirmed whether the shape of its numbers was found with the register itself
 */
public record Register(
        String id,
        String name,
        String numberPattern,
        String numberExample,
        List<String> chambers,
        boolean peOnline,
        boolean confirmed) {

    /** A number as it is kept: without spaces, in capitals. */
    public static String normal(String typed) {
        return typed.replaceAll("[\\s\\u00a0\\u200b]+", "").toUpperCase(Locale.ROOT);
    }

    /** Whether a number in its {@link #normal} form can be one of this register. */
    public boolean takes(String number) {
        return number.length() <= 60 && Pattern.matches(numberPattern, number);
    }

    /** Whether the register has chambers. */
    public boolean hasChambers() {
        return !chambers.isEmpty();
    }
}
