package nl.leeratelier.dashboard;

import java.util.List;
import java.util.Optional;
import nl.leeratelier.reporting.Completed;
import nl.leeratelier.reporting.CompletionFigures;
import nl.leeratelier.reporting.Figures;

/**
 * An organisation at a glance, of all programmes or of one.
 *
 * @param total all that is counted now
 * @param teams the same by team, as people are in them now, by name; at the end those who are in none
 * @param invited how many were invited to follow programmes and have not come yet; empty when it is of one programme
 * @param completions of the last {@link Dashboard#MONTHS} months, this one included
 */
public record Overview(Figures total, List<TeamLine> teams, Optional<Integer> invited, CompletionFigures completions) {

    /** Completions of which the certificate was taken back. */
    public int withdrawn() {
        return teams.stream().mapToInt(TeamLine::withdrawn).sum();
    }

    /**
     * A team.
     *
     * @param team its name; empty for those who are in none
     * @param withdrawn completions of which the certificate was taken back
     * @param invited people who were invited to it and have not come yet
     * @param completed in the last {@link Dashboard#MONTHS} months
     */
    public record TeamLine(String team, Figures figures, int withdrawn, int invited, Completed completed) {

        /** Enrolments that are neither completed nor stalled. */
        public int onTheWay() {
            return figures.enrolled() - figures.completed() - figures.stalled();
        }
    }
}
