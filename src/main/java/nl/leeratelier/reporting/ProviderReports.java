package nl.leeratelier.reporting;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.Organisation;
import nl.leeratelier.people.Organisations;
import nl.leeratelier.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * What became of programmes in all organisations, for the administrators of the platform that provides them: the same
 * figures as each organisation sees of itself, and no people.
 */
@Service
public class ProviderReports {

    private final TallyRows tally;
    private final Organisations organisations;
    private final CurrentPerson current;

    ProviderReports(TallyRows tally, Organisations organisations, CurrentPerson current) {
        this.tally = tally;
        this.organisations = organisations;
        this.current = current;
    }

    /**
     * Organisations by name with their figures, those after the given one.
     *
     * @param programme key of a programme; empty for all
     * @param after null for the first ones
     * @throws AccessDeniedException for anybody but administrators
     */
    public List<ProviderFigures> page(
            YearMonth first, YearMonth last, Optional<String> programme, @Nullable Organisation after, int limit) {
        mustAdminister();
        var page = organisations.page(after, limit);
        var figures = tally.organisations(page.stream().map(Organisation::id).toList(), first, last, programme);
        return page.stream()
                .map(one -> figures.getOrDefault(one.id(), new TallyRows.OfOrganisation(0, Completed.NONE))
                        .of(one))
                .toList();
    }

    /**
     * The same of all organisations together, whose number is the first one.
     *
     * @throws AccessDeniedException for anybody but administrators
     */
    public Total total(YearMonth first, YearMonth last, Optional<String> programme) {
        mustAdminister();
        return tally.total(first, last, programme);
    }

    /**
     * All organisations together.
     *
     * @param organisations in how many anybody is enrolled
     */
    public record Total(int organisations, int enrolled, Completed completed) {}

    private void mustAdminister() {
        if (!current.is(Role.ADMINISTRATOR)) {
            throw new AccessDeniedException("Not theirs to see");
        }
    }
}
