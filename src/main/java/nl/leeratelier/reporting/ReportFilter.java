package nl.leeratelier.reporting;

import java.util.Optional;

/**
 * Which lines of a report to show.
 *
 * @param text words that begin words of the name or of the e-mail address before its @, in any case and order and with or without accents; empty
 *     for all
 * @param status only who is this far
 * @param programme only who follows the programme with this key
 * @param team only who is in the team of this name
 */
public record ReportFilter(String text, Optional<Status> status, Optional<String> programme, Optional<String> team) {

    /** Of all teams. */
    public ReportFilter(String text, Optional<Status> status, Optional<String> programme) {
        this(text, status, programme, Optional.empty());
    }

    /** Everybody. */
    public static final ReportFilter ALL = new ReportFilter("", Optional.empty(), Optional.empty());

    /** Whether it leaves anybody out. */
    public boolean isNarrow() {
        return !text.isBlank() || status.isPresent() || programme.isPresent() || team.isPresent();
    }
}
