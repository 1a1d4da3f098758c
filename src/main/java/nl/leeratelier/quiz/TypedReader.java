package nl.leeratelier.quiz;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.leeratelier.content.Fields;

/** Reads what counts as right where an answer is typed. */
final class TypedReader {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,8})(\\.\\d{1,6})?");

    private TypedReader() {}

    static TypedAnswer read(Fields fields) {
        boolean counted = fields.has("number");
        List<Fields.PlacedText> accepted = counted ? fields.placedTexts("accepted") : fields.requiredTexts("accepted");
        Set<Spelled> seen = new HashSet<>();
        accepted.forEach(text -> check(fields, text, seen));
        boolean typos = fields.flag("typos", false);
        if (typos && seen.stream().noneMatch(one -> one.letters().length() >= Spelled.LONG_ENOUGH)) {
            fields.problem(
                    "typos",
                    "no accepted answer is long enough for a slip to be forgiven",
                    "leave 'typos' out, or accept an answer of " + Spelled.LONG_ENOUGH + " letters or more");
        }
        Amount amount = amount(fields, counted);
        return new TypedAnswer(
                accepted.stream().map(Fields.PlacedText::text).toList(),
                typos,
                counted ? Optional.of(amount) : Optional.empty());
    }

    private static void check(Fields fields, Fields.PlacedText text, Set<Spelled> seen) {
        Spelled spelled = Spelled.of(text.text());
        if (spelled.letters().isEmpty()) {
            fields.problem(text.place(), "'" + text.text() + "' has no letter or digit", "write what is to be typed");
        } else if (text.text().length() > TypedAnswer.LONGEST || text.text().contains("\n")) {
            fields.problem(
                    text.place(),
                    "an accepted answer is longer than a line of " + TypedAnswer.LONGEST + " characters",
                    "shorten it, or make it an open item");
        } else if (!seen.add(spelled)) {
            fields.problem(
                    text.place(),
                    "'" + text.text() + "' is accepted already",
                    "leave it out: case, accents, spaces and punctuation do not count");
        }
    }

    private static Amount amount(Fields fields, boolean counted) {
        BigDecimal tolerance = fields.has("tolerance") ? number(fields, "tolerance") : BigDecimal.ZERO;
        if (tolerance.signum() < 0) {
            fields.problem("tolerance", "'tolerance' is below 0", "write how far off still counts as right");
        }
        List<String> units = fields.texts("units");
        if (!counted && (fields.has("tolerance") || fields.has("units"))) {
            String name = fields.has("units") ? "units" : "tolerance";
            fields.problem(name, "'" + name + "' says something of a number that is missing", "add 'number'");
        }
        BigDecimal value = counted ? number(fields, "number") : BigDecimal.ZERO;
        return new Amount(value, tolerance.max(BigDecimal.ZERO), units);
    }

    private static BigDecimal number(Fields fields, String name) {
        String written = fields.code(name);
        if (NUMBER.matcher(written).matches()) {
            return new BigDecimal(written);
        }
        if (!written.isEmpty()) {
            fields.problem(name, "'" + name + "' must be a number", "write it in digits, such as 6 or 1.5");
        }
        return BigDecimal.ZERO;
    }
}
