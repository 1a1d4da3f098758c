package nl.leeratelier.reporting;

import java.time.Clock;
import java.util.Optional;
import nl.leeratelier.people.Managers;
import nl.leeratelier.people.OrganisationId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Who is how far in a team, for those who lead it; the same lines and counts that the organisation's coordinators see. */
@Service
public class TeamReports {

    private final Reports reports;
    private final TallyRows tally;
    private final WithdrawnSums withdrawn;
    private final Managers managers;
    private final Clock clock;

    TeamReports(Reports reports, TallyRows tally, WithdrawnSums withdrawn, Managers managers, Clock clock) {
        this.reports = reports;
        this.tally = tally;
        this.withdrawn = withdrawn;
        this.managers = managers;
        this.clock = clock;
    }

    /**
     * One page of the people of a team.
     *
     * @param size lines on it at most, from 1
     * @throws AccessDeniedException for anybody who does not lead the team
     */
    public ReportPage page(OrganisationId organisation, String team, Turn turn, int size) {
        mustLead(organisation, team);
        return reports.read(
                organisation, new ReportFilter("", Optional.empty(), Optional.empty(), Optional.of(team)), turn, size);
    }

    /**
     * The counts of a team.
     *
     * @throws AccessDeniedException for anybody who does not lead the team
     */
    public Figures figures(OrganisationId organisation, String team) {
        mustLead(organisation, team);
        return tally.teams(organisation, Optional.empty(), Optional.of(team), clock.instant())
                .getOrDefault(team, Figures.NONE);
    }

    /**
     * Of how many of the completions of a team the certificate was taken back.
     *
     * @throws AccessDeniedException for anybody who does not lead the team
     */
    public int withdrawn(OrganisationId organisation, String team) {
        mustLead(organisation, team);
        return withdrawn
                .teams(organisation, Optional.empty(), Optional.of(team))
                .getOrDefault(team, 0);
    }

    private void mustLead(OrganisationId organisation, String team) {
        if (!managers.isLedHere(team, organisation)) {
            throw new AccessDeniedException("Not theirs to see");
        }
    }
}
