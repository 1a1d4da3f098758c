package nl.leeratelier.dashboard;

import java.util.Optional;
import nl.leeratelier.reporting.ReportLine;

/**
 * Somebody who was not active for three weeks or longer.
 *
 * @param line who, in which programme, and since when
 * @param part what they would do next; empty when nothing is open to them
 */
public record Stuck(ReportLine line, Optional<Part> part) {

    /**
     * A part of a programme.
     *
     * @param module its number, from 1
     * @param modules how many there are
     * @param begun whether it was begun
     */
    public record Part(int module, int modules, String title, boolean begun) {}
}
