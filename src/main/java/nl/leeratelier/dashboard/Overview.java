package nl.leeratelier.dashboard;

import java.util.List;
import nl.leeratelier.reporting.Completed;
import nl.leeratelier.reporting.CompletionFigures;
import nl.leeratelier.reporting.Figures;

/**
 * An organisation at a glance, of all programmes or of one.
 *
 * @param total all that is counted now
 * @param teams the same by team, as people are in them now, by name; at the end those who are in none
 * @param completions of the last {@link Dashboard#MONTHS} months, this one included
 */
public record Overview(Figures total, List<TeamLine> teams, CompletionFigures completions) {

    /**
     * A team.
     *
     * @param team its name; empty for those who are in none
     * @param completed in the last {@link Dashboard#MONTHS} months
     */
    public record TeamLine(String team, Figures figures, Completed completed) {

        /** Enrolments that are neither completed nor stalled. */
        public int onTheWay() {
            return figures.enrolled() - figures.completed() - figures.stalled();
        }
    }
}
