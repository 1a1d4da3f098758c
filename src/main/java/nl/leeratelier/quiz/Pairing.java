package nl.leeratelier.quiz;

import java.util.Optional;

/** A pair that a trainee made, as answers write it: {@code left=right}, each the id of a pair. */
public record Pairing(String left, String right) {

    /** Empty when the text is no pairing. */
    public static Optional<Pairing> parse(String written) {
        int sign = written.indexOf('=');
        return sign < 0
                ? Optional.empty()
                : Optional.of(new Pairing(written.substring(0, sign), written.substring(sign + 1)));
    }

    public boolean isRight() {
        return left.equals(right);
    }

    @Override
    public String toString() {
        return left + "=" + right;
    }
}
