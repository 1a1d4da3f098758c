package nl.leeratelier.interchange.items;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as other tools write them. */
public final class Numbers {

    private static final int MOST_DIGITS = 40;

    private Numbers() {}

    /** In digits with a point, without needless zeros; empty when it is none. */
    public static Optional<String> plain(String written) {
        return value(written).map(Numbers::plain);
    }

    /** Its value; empty when it is none, or absurdly long. */
    public static Optional<BigDecimal> value(String written) {
        String digits = written.strip().replace(',', '.');
        if (digits.length() > MOST_DIGITS || !digits.matches("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d{1,2})?")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(digits));
    }

    /** As {@link #plain(String)}. */
    public static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
