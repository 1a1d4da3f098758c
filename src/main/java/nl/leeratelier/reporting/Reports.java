package nl.leeratelier.reporting;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Organisations;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * Who is how far in an organisation. For those who coordinate it and nobody else; what anybody answered, chose or wrote is
 * not in it.
 */
@Service
public class Reports {

    private final ReportLines lines;
    private final TallyRows tally;
    private final WithdrawnSums withdrawn;
    private final Snapshots snapshots;
    private final Organisations organisations;
    private final CurrentPerson current;
    private final Clock clock;

    Reports(
            ReportLines lines,
            TallyRows tally,
            WithdrawnSums withdrawn,
            Snapshots snapshots,
            Organisations organisations,
            CurrentPerson current,
            Clock clock) {
        this.lines = lines;
        this.tally = tally;
        this.withdrawn = withdrawn;
        this.snapshots = snapshots;
        this.organisations = organisations;
        this.current = current;
        this.clock = clock;
    }

    /**
     * One page of the report.
     *
     * @param size lines on it at most, from 1
     * @throws AccessDeniedException for anybody who does not coordinate the organisation
     */
    public ReportPage page(OrganisationId organisation, ReportFilter filter, Turn turn, int size) {
        mustCoordinate(organisation);
        return read(organisation, filter, turn, size);
    }

    /** As {@link #page}, for whoever was found to be allowed. */
    ReportPage read(OrganisationId organisation, ReportFilter filter, Turn turn, int size) {
        var now = clock.instant();
        // One line more than is shown tells whether there is another page.
        return switch (turn) {
            case Turn.First _ -> {
                var found = lines.after(organisation, filter, null, size + 1, now);
                yield page(organisation, first(found, size), false, found.size() > size);
            }
            case Turn.After after -> {
                var found = lines.after(organisation, filter, after.place(), size + 1, now);
                yield page(organisation, first(found, size), true, found.size() > size);
            }
            case Turn.Before before -> {
                var found = lines.before(organisation, filter, before.place(), size + 1, now);
                yield page(organisation, last(found, size), found.size() > size, true);
            }
        };
    }

    private ReportPage page(OrganisationId organisation, List<ReportLine> shown, boolean hasPrevious, boolean hasNext) {
        var gone = shown.stream().map(ReportLine::account).collect(Collectors.toSet());
        gone.removeAll(organisations.belonging(organisation, Set.copyOf(gone)));
        return new ReportPage(shown, hasPrevious, hasNext, gone);
    }

    /**
     * The counts of the organisation, or of one programme in it.
     *
     * @throws AccessDeniedException for anybody who does not coordinate the organisation
     */
    public Figures figures(OrganisationId organisation, Optional<String> programme) {
        return teams(organisation, programme).values().stream().reduce(Figures.NONE, Figures::plus);
    }

    /**
     * The same counts by team, in which people are now; under an empty name those who are in none. They add up to
     * {@link #figures}.
     *
     * @throws AccessDeniedException for anybody who does not coordinate the organisation
     */
    public Map<String, Figures> teams(OrganisationId organisation, Optional<String> programme) {
        mustCoordinate(organisation);
        return tally.teams(organisation, programme, Optional.empty(), clock.instant());
    }

    /**
     * Of how many of the completions in {@link #teams} the certificate was taken back, by team, where there are any.
     *
     * @throws AccessDeniedException for anybody who does not coordinate the organisation
     */
    public Map<String, Integer> withdrawn(OrganisationId organisation, Optional<String> programme) {
        mustCoordinate(organisation);
        return withdrawn.teams(organisation, programme, Optional.empty());
    }

    /**
     * How many lines the filter lets through.
     *
     * @throws AccessDeniedException for anybody who does not coordinate the organisation
     */
    public int count(OrganisationId organisation, ReportFilter filter) {
        mustCoordinate(organisation);
        return lines.count(organisation, filter, clock.instant());
    }

    /**
     * Hands out every line of the report in its order, as it was at one moment, however many there are.
     *
     * @throws AccessDeniedException for anybody who does not coordinate the organisation
     */
    public void each(OrganisationId organisation, ReportFilter filter, Consumer<ReportLine> reader) {
        mustCoordinate(organisation);
        var now = clock.instant();
        snapshots.each(
                place -> lines.after(organisation, filter, place, Snapshots.AT_A_TIME, now), ReportLine::place, reader);
    }

    /** Refuses who does not coordinate the organisation. */
    void mustCoordinate(OrganisationId organisation) {
        if (!current.coordinates(organisation)) {
            throw new AccessDeniedException("Not theirs to see");
        }
    }

    private static List<ReportLine> first(List<ReportLine> found, int size) {
        return found.size() > size ? found.subList(0, size) : found;
    }

    private static List<ReportLine> last(List<ReportLine> found, int size) {
        return found.size() > size ? found.subList(1, found.size()) : found;
    }
}
