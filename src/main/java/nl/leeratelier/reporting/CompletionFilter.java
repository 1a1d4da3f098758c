package nl.leeratelier.reporting;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leeratelier.registers.AccreditationRecord;
import nl.leeratelier.registers.Term;

/**
 * Which completions to count or show.
 *
 * @param first month in the Netherlands
 * @param last month in the Netherlands, not before the first
 * @param programme only those of the programme with this key
 * @param team only of people who are in the team of this name now; empty text: in none
 * @param accreditation only what counts for this record of a register
 */
public record CompletionFilter(
        YearMonth first,
        YearMonth last,
        Optional<String> programme,
        Optional<String> team,
        Optional<AccreditationRecord> accreditation) {

    /** Refuses a period that ends before it begins. */
    public CompletionFilter {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("Ends before it begins");
        }
    }

    /** All completions of some months. */
    public CompletionFilter(YearMonth first, YearMonth last) {
        this(first, last, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The first moment of it: of the period and, where there is a record, of its term. */
    Instant begins() {
        var begin = period().begins();
        return accreditation
                .map(found -> found.term().begins())
                .filter(begin::isBefore)
                .orElse(begin);
    }

    /** The first moment after it: after the period or, where there is a record, once that no longer holds. */
    Instant ends() {
        return Stream.of(
                        Optional.of(period().ends()),
                        accreditation.map(found -> found.term().ends()),
                        accreditation
                                .flatMap(AccreditationRecord::withdrawal)
                                .map(AccreditationRecord.Withdrawal::begins))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Term period() {
        return new Term(first.atDay(1), last.atEndOfMonth());
    }
}
