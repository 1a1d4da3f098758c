package nl.leeratelier.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.groups.GroupId;
import nl.leeratelier.groups.TrainingGroup;
import nl.leeratelier.groups.TrainingGroups;
import nl.leeratelier.measure.Growth;
import nl.leeratelier.measure.Growth.Shift;
import nl.leeratelier.measure.Measure;
import nl.leeratelier.measure.Measure.Moment;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the people of an organisation, or of one of its training groups, moved on the statements of each programme that
 * measures before and after. Means only, and only where {@link Growth} tells any.
 */
@Service
public class GroupGrowth {

    private final Growth growth;
    private final TrainingGroups groups;
    private final Catalogue catalogue;
    private final CurrentPerson current;

    GroupGrowth(Growth growth, TrainingGroups groups, Catalogue catalogue, CurrentPerson current) {
        this.growth = growth;
        this.groups = groups;
        this.catalogue = catalogue;
        this.current = current;
    }

    /**
     * Of the organisation that the person is here for.
     *
     * @throws AccessDeniedException for anybody who is neither trainer nor coordinator there
     */
    @Transactional(readOnly = true)
    public List<ProgrammeGrowth> here() {
        mustBeHere();
        OrganisationId here = current.organisation().id();
        return programmes(here, (programme, framework) -> growth.of(here, programme, framework));
    }

    /**
     * Whether {@link #here} makes one wait, so that it should be asked for.
     *
     * @throws AccessDeniedException for anybody who is neither trainer nor coordinator there
     */
    public boolean takesLong() {
        mustBeHere();
        return growth.takesLong(current.organisation().id());
    }

    /**
     * Of the members of a group, for its trainer.
     *
     * @throws AccessDeniedException for anybody else
     */
    @Transactional(readOnly = true)
    public List<ProgrammeGrowth> of(GroupId id) {
        TrainingGroup group = groups.trained(id).orElseThrow(GroupGrowth::denied);
        List<AccountId> members = groups.members(id).stream().map(Account::id).toList();
        return programmes(
                group.organisation(),
                (programme, framework) -> growth.of(group.organisation(), members, programme, framework));
    }

    /**
     * Of each team of the organisation that the person is here for, by its name, in each programme; only teams of which
     * anything may be told beside {@link #here} and the others.
     *
     * @throws AccessDeniedException for anybody who does not coordinate there
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public SortedMap<String, List<ProgrammeGrowth>> teams() {
        if (!current.is(Role.COORDINATOR)) {
            throw denied();
        }
        OrganisationId here = current.organisation().id();
        SortedMap<String, List<ProgrammeGrowth>> teams = new TreeMap<>();
        catalogue
                .known(here)
                .forEach(programme -> measured(programme)
                        .forEach(measure -> growth.byTeam(
                                        here, programme.programme().id(), measure.framework())
                                .forEach((team, shifts) -> teams.computeIfAbsent(team, _ -> new ArrayList<>())
                                        .add(of(programme, measure, shifts)))));
        return teams;
    }

    private void mustBeHere() {
        if (!current.is(Role.TRAINER) && !current.is(Role.COORDINATOR)) {
            throw denied();
        }
    }

    private static AccessDeniedException denied() {
        return new AccessDeniedException("Not theirs to see");
    }

    private List<ProgrammeGrowth> programmes(
            OrganisationId organisation, BiFunction<String, String, List<Shift>> shifts) {
        return catalogue.known(organisation).stream()
                .flatMap(programme -> measured(programme)
                        .map(measure -> of(
                                programme,
                                measure,
                                shifts.apply(programme.programme().id(), measure.framework()))))
                .toList();
    }

    /** The measures after, of those that have one before. */
    private static Stream<Measure> measured(PublishedProgramme programme) {
        List<Measure> measures = programme.programme().activities().stream()
                .filter(Measure.class::isInstance)
                .map(Measure.class::cast)
                .toList();
        return measures.stream()
                .filter(after -> after.moment() == Moment.AFTER)
                .filter(after -> measures.stream()
                        .anyMatch(before -> before.moment() == Moment.BEFORE
                                && before.framework().equals(after.framework())));
    }

    private static ProgrammeGrowth of(PublishedProgramme programme, Measure measure, List<Shift> shifts) {
        Map<String, Shift> byStatement =
                shifts.stream().collect(Collectors.toMap(Shift::statement, Function.identity()));
        return new ProgrammeGrowth(
                programme,
                measure.statements(programme.library()).stream()
                        .map(statement -> new ProgrammeGrowth.Line(
                                statement, Optional.ofNullable(byStatement.get(statement.id()))))
                        .toList());
    }
}
