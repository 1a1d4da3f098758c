package nl.leeratelier.peonline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What became of a call: a pure function of its rows and the answer. */
sealed interface Outcome {

    /** What became of one row. */
    sealed interface Fate {

        /** Booked; in test mode found good. */
        record Accepted() implements Fate {}

        record Refused(Reason reason, String said) implements Fate {}

        /** The answer does not tell. */
        record Unknown() implements Fate {}
    }

    /** One fate for each row, in their order. */
    record Rows(List<Fate> fates) implements Outcome {}

    /** Key and user do not fit; nothing was booked. */
    record NoAccess(String said) implements Outcome {}

    /** More rows than a call may have; nothing was booked. */
    record TooMany(String said) implements Outcome {}

    /** Some row cannot be read, so that none was. */
    record Invalid(String said) implements Outcome {}

    int NO_ACCESS = 400;
    int TOO_MANY = 500;
    int INVALID = 505;
    Pattern LINE = Pattern.compile("(?:regel|line|rij|row)\\s*:?\\s*(\\d{1,5})", Pattern.CASE_INSENSITIVE);

    /** Accounts for every row, and never takes for accepted what the answer does not say was. */
    static Outcome of(List<Attendance> rows, Answer answer) {
        for (var error : answer.errors()) {
            switch (error.number()) {
                case NO_ACCESS -> {
                    return new NoAccess(error.message());
                }
                case TOO_MANY -> {
                    return new TooMany(error.message());
                }
                case INVALID -> {
                    return rows.size() == 1
                            ? new Rows(List.of(new Fate.Refused(Reason.INVALID_XML, error.message())))
                            : new Invalid(error.message());
                }
                default -> {
                    // About a row.
                }
            }
        }
        return new Rows(fates(rows, answer));
    }

    private static List<Fate> fates(List<Attendance> rows, Answer answer) {
        List<Fate> fates = new ArrayList<>(Collections.nCopies(rows.size(), new Fate.Unknown()));
        var placed = 0;
        for (var error : answer.errors()) {
            var row = row(rows, error.message());
            if (row.isPresent()) {
                placed++;
                fates.set(row.getAsInt(), new Fate.Refused(Reason.of(error.message()), error.message()));
            }
        }
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (fates.get(i) instanceof Fate.Unknown && answer.rows().stream().anyMatch(row::isMeantBy)) {
                fates.set(i, new Fate.Accepted());
            }
        }
        var refused =
                (int) fates.stream().filter(Fate.Refused.class::isInstance).count();
        var adds = answer.total() == rows.size()
                && answer.rejected() == refused
                && answer.accepted() == rows.size() - refused
                && placed == answer.errors().size();
        if (adds && answer.rows().isEmpty()) {
            fates.replaceAll(fate -> fate instanceof Fate.Unknown ? new Fate.Accepted() : fate);
        }
        return List.copyOf(fates);
    }

    /** The row that a message is about: by its number from 1, else by the only person it names. */
    private static OptionalInt row(List<Attendance> rows, String message) {
        var line = LINE.matcher(message);
        if (line.find()) {
            var number = Integer.parseInt(line.group(1));
            if (number >= 1 && number <= rows.size()) {
                return OptionalInt.of(number - 1);
            }
        }
        if (rows.size() == 1) {
            return OptionalInt.of(0);
        }
        var named = IntStream.range(0, rows.size())
                .filter(i -> names(message, rows.get(i).person()))
                .toArray();
        return named.length == 1 ? OptionalInt.of(named[0]) : OptionalInt.empty();
    }

    private static boolean names(String message, String person) {
        return Pattern.compile("(?<![\\p{Alnum}-])" + Pattern.quote(person) + "(?![\\p{Alnum}])")
                .matcher(message)
                .find();
    }
}
