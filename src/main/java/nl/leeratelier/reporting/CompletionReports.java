package nl.leeratelier.reporting;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * What was completed in an organisation: counted by month, team and programme, and one by one. A completion belongs to the
 * month in which it was in the Netherlands, and to the team in which its person is now. What counts for a record of a
 * register was completed within its term under a version that it covers, and its certificate was not taken back.
 */
@Service
public class CompletionReports {

    private final CompletedLines lines;
    private final CompletedSums sums;
    private final Snapshots snapshots;
    private final Catalogue catalogue;
    private final CurrentPerson current;
    private final Clock clock;

    CompletionReports(
            CompletedLines lines,
            CompletedSums sums,
            Snapshots snapshots,
            Catalogue catalogue,
            CurrentPerson current,
            Clock clock) {
        this.lines = lines;
        this.sums = sums;
        this.snapshots = snapshots;
        this.catalogue = catalogue;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Counts what a filter lets through.
     *
     * @throws AccessDeniedException for anybody who does not coordinate the organisation
     */
    public CompletionFigures figures(OrganisationId organisation, CompletionFilter filter) {
        mustCoordinate(organisation);
        return sums.figures(organisation, filter, versions(filter));
    }

    /**
     * The completions behind the figures, the last first.
     *
     * @param after the one to go on after; null for the first ones
     * @param limit how many at most, from 1
     * @throws AccessDeniedException for anybody who does not coordinate the organisation
     */
    public List<ReportLine> page(
            OrganisationId organisation, CompletionFilter filter, @Nullable ReportLine after, int limit) {
        mustCoordinate(organisation);
        return lines.page(organisation, filter, versions(filter), after, limit, clock.instant());
    }

    /**
     * How many completions the filter lets through.
     *
     * @throws AccessDeniedException for anybody who does not coordinate the organisation
     */
    public int count(OrganisationId organisation, CompletionFilter filter) {
        mustCoordinate(organisation);
        return lines.count(organisation, filter, versions(filter));
    }

    /**
     * Hands out every completion, the last first, as things were at one moment, however many there are.
     *
     * @throws AccessDeniedException for anybody who does not coordinate the organisation
     */
    public void each(OrganisationId organisation, CompletionFilter filter, Consumer<ReportLine> reader) {
        mustCoordinate(organisation);
        var now = clock.instant();
        var versions = versions(filter);
        snapshots.<ReportLine, ReportLine>each(
                after -> lines.page(organisation, filter, versions, after, Snapshots.AT_A_TIME, now),
                line -> line,
                reader);
    }

    private Set<Integer> versions(CompletionFilter filter) {
        return filter.accreditation().stream()
                .flatMap(found -> found.versions().stream())
                .map(hash -> catalogue.version(hash).number())
                .collect(Collectors.toSet());
    }

    /** Refuses who does not coordinate the organisation. */
    void mustCoordinate(OrganisationId organisation) {
        if (!current.coordinates(organisation)) {
            throw new AccessDeniedException("Not theirs to see");
        }
    }
}
