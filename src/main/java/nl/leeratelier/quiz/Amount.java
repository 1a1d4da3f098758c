package nl.leeratelier.quiz;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number as an answer.
 *
 * @param tolerance how far off still counts as right, on either side, the ends included; 0 or more
 * @param units what the number may be followed by, as in {@code 6 weken}; the first is shown beside the field. A number alone
 *     counts too, and with another unit it does not
 */
public record Amount(BigDecimal value, BigDecimal tolerance, List<String> units) {

    private static final Pattern WRITTEN = Pattern.compile("([-+−]?)\\s*(\\d{1,12}(?:[.,]\\d{1,12}){0,3})\\s*(.*)");

    public Amount {
        units = List.copyOf(units);
    }

    /**
     * Whether what was typed is this number. A comma or a point parts decimals; before three digits it may part thousands
     * too, and then either reading counts.
     */
    public boolean matches(String typed) {
        Matcher written = WRITTEN.matcher(typed.strip());
        if (typed.length() > TypedAnswer.LONGEST || !written.matches()) {
            return false;
        }
        Spelled unit = Spelled.of(written.group(3));
        boolean fits =
                unit.letters().isEmpty() || units.stream().map(Spelled::of).anyMatch(unit::equals);
        String sign = written.group(1).isEmpty() || written.group(1).equals("+") ? "" : "-";
        return fits
                && readings(written.group(2))
                        .map(digits -> new BigDecimal(sign + digits))
                        .anyMatch(this::isNear);
    }

    private boolean isNear(BigDecimal number) {
        return number.subtract(value).abs().compareTo(tolerance) <= 0;
    }

    private static Stream<String> readings(String digits) {
        Stream<String> decimal =
                digits.matches("\\d+([.,]\\d+)?") ? Stream.of(digits.replace(',', '.')) : Stream.empty();
        Stream<String> thousands =
                digits.matches("\\d{1,3}([.,]\\d{3})+") ? Stream.of(digits.replaceAll("[.,]", "")) : Stream.empty();
        return Stream.concat(decimal, thousands);
    }

    /** As it is written in Dutch, such as {@code 1,5 uur}. */
    @Override
    public String toString() {
        String number = value.toPlainString().replace('.', ',');
        return units.isEmpty() ? number : number + " " + units.getFirst();
    }
}
