package nl.leeratelier.quiz;

import java.util.Optional;

/** What a trainee gave to a part of an item, as answers write it: {@code left=right}, the id of the part and what it got. */
public record Pairing(String left, String right) {

    /** Empty when the text is no pairing. */
    public static Optional<Pairing> parse(String written) {
        int sign = written.indexOf('=');
        return sign < 0
                ? Optional.empty()
                : Optional.of(new Pairing(written.substring(0, sign), written.substring(sign + 1)));
    }

    @Override
    public String toString() {
        return left + "=" + right;
    }
}
