package nl.leeratelier.accreditation;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * How long certificates of a programme are valid, from what on it is counted, and on what it rests. A register's own term
 * for a person is not known here: SKJ looks at each person's own five years.
 *
 * @param months from 1 to {@value CertificateDesk#MONTHS_AT_MOST}
 * @param basis what the term rests on, such as a decision, in the words of whoever set it; may be empty
 */
public record Validity(int months, From from, String basis) {

    /** From what on the months are counted. */
    public enum From {
        /** The day on which the last requirement was met. */
        COMPLETION,
        /** That day too, and then on to the end of the calendar year. */
        YEAR_END;

        /** The end of the keys of its texts. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** The last day on which a certificate is valid, in the Netherlands. */
    public LocalDate lastDay(LocalDate completedOn) {
        var day = completedOn.plusMonths(months);
        return from == From.COMPLETION ? day : MonthDay.of(12, 31).atYear(day.getYear());
    }
}
