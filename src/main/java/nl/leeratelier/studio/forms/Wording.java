package nl.leeratelier.studio.forms;

import java.util.Optional;
import java.util.regex.Pattern;

/** What words must hold to before they can stand in a content file; the same that the checker asks. */
public sealed interface Wording {

    /** They can stand there. */
    record Fine() implements Wording {}

    /** There are too many of them. */
    record TooLong(int length, int longest) implements Wording {}

    /** They hold characters that cannot be seen, or that turn the direction of words. */
    record Hidden() implements Wording {}

    /** They are no number, or one that does not fit. */
    record NoNumber(Shape.Number wanted) implements Wording {}

    /** They are no date. */
    record NoDay() implements Wording {}

    /** As the reader of content has it. */
    Pattern HIDDEN = Pattern.compile(
            "[\\p{Cc}\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF\\p{Cs}&&[^\\n\\t]]");

    /** What is wrong with these words. */
    static Wording of(String words, Shape.Words wanted) {
        String plain = words.replace("\r", "");
        if (plain.length() > wanted.longest()) {
            return new TooLong(plain.length(), wanted.longest());
        }
        return HIDDEN.matcher(plain).find() ? new Hidden() : new Fine();
    }

    /** What is wrong with this number. */
    static Wording of(String words, Shape.Number wanted) {
        return number(words, wanted).isPresent() ? new Fine() : new NoNumber(wanted);
    }

    /** A number as it goes into a file; empty when it is none that fits. A comma is read as a point. */
    static Optional<String> number(String words, Shape.Number wanted) {
        String plain = words.strip().replace(',', '.');
        String form = wanted.whole() ? "-?[0-9]{1,6}" : "-?[0-9]{1,9}(\\.[0-9]{1,6})?";
        if (!plain.matches(form)) {
            return Optional.empty();
        }
        var number = new java.math.BigDecimal(plain);
        boolean fits = wanted.least().map(least -> number.compareTo(least) >= 0).orElse(true)
                && wanted.most().map(most -> number.compareTo(most) <= 0).orElse(true);
        return fits ? Optional.of(number.toPlainString()) : Optional.empty();
    }

    /** The words without what cannot be seen. */
    static String clean(String words) {
        return HIDDEN.matcher(words.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    }
}
