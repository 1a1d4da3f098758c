package nl.leeratelier.measure;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.leeratelier.learning.Enrolment;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.learning.Enrolments;
import nl.leeratelier.learning.EventRecorded;
import nl.leeratelier.measure.Measure.Moment;
import nl.leeratelier.measure.MeasureEvent.HandedIn;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What changed between the measure before and the one after: of a person for that person, of a group only where so many
 * answered both that none can be known. There is no norm and no benchmark from outside: none is known.
 */
@Service
public class Growth {

    /** So many people must have answered a statement both times. */
    public static final int FEWEST = 5;

    private static final int QUICK = 20_000;

    private final MeasureRows rows;
    private final Enrolments enrolments;
    private final Clock clock;

    Growth(MeasureRows rows, Enrolments enrolments, Clock clock) {
        this.rows = rows;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /**
     * One person's answers, from 1 (entirely disagree) to {@link Measure#POINTS} (entirely agree), by statement.
     *
     * @param before empty when that measure was not handed in, or only after the other
     * @param after empty when that measure was not handed in yet
     */
    public record Own(Map<String, Integer> before, Map<String, Integer> after) {}

    /**
     * How a group moved on one statement. Whoever took the programme twice counts once, with the mean of both times.
     *
     * @param people who answered it both times, {@link #FEWEST} or more
     * @param before mean of their answers, 1 to {@link Measure#POINTS}, in tenths
     * @param after mean of their later answers, in tenths; lower means that it holds them back less
     */
    public record Shift(String statement, int people, double before, double after) {

        /** The later mean less the earlier one, in tenths: what a reader of both finds too. */
        public double moved() {
            return Math.round(10 * (after - before)) / 10.0;
        }
    }

    /** The answers of one enrolment, for its owner. */
    @Transactional(readOnly = true)
    public Own own(EnrolmentId enrolment, String framework) {
        List<MeasureRows.Given> before = at(Moment.BEFORE, enrolment, framework);
        List<MeasureRows.Given> after = at(Moment.AFTER, enrolment, framework);
        boolean isLate = !before.isEmpty()
                && !after.isEmpty()
                && !before.getFirst().at().isBefore(after.getFirst().at());
        return new Own(isLate ? Map.of() : byStatement(before), byStatement(after));
    }

    private List<MeasureRows.Given> at(Moment moment, EnrolmentId enrolment, String framework) {
        return rows.of(enrolment, framework).stream()
                .filter(given -> given.moment() == moment)
                .toList();
    }

    private static Map<String, Integer> byStatement(List<MeasureRows.Given> given) {
        return given.stream().collect(Collectors.toMap(MeasureRows.Given::statement, MeasureRows.Given::value));
    }

    /** Whether so much was answered in an organisation that working out how its people moved makes one wait. */
    @Transactional(readOnly = true)
    public boolean takesLong(OrganisationId organisation) {
        return rows.areMoreThan(QUICK, organisation);
    }

    /** How the people of an organisation moved in a programme; only statements that enough of them answered both times. */
    @Transactional(readOnly = true)
    public List<Shift> of(OrganisationId organisation, String programme, String framework) {
        return rows.shifts(organisation, programme, framework, FEWEST);
    }

    /**
     * As {@link #of(OrganisationId, String, String)}, of some people of the organisation, such as a group. Where the
     * others of the organisation who answered a statement both times are one to four, nothing is told of it: the
     * difference with the whole would tell of those few.
     *
     * @param people up to 10,000
     */
    @Transactional(readOnly = true)
    public List<Shift> of(
            OrganisationId organisation, Collection<AccountId> people, String programme, String framework) {
        if (people.size() < FEWEST) {
            return List.of();
        }
        Map<String, Integer> all = of(organisation, programme, framework).stream()
                .collect(Collectors.toMap(Shift::statement, Shift::people));
        return rows.shifts(organisation, people, programme, framework, FEWEST).stream()
                .filter(shift -> hides(all.getOrDefault(shift.statement(), shift.people()) - shift.people()))
                .toList();
    }

    /**
     * As {@link #of(OrganisationId, String, String)}, of each team in which people of the organisation are now, by its name.
     * All of these and the whole may stand side by side: of no few people anything follows by taking some from the others.
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public SortedMap<String, List<Shift>> byTeam(OrganisationId organisation, String programme, String framework) {
        Map<String, Integer> all = of(organisation, programme, framework).stream()
                .collect(Collectors.toMap(Shift::statement, Shift::people));
        Map<String, Map<String, Shift>> byStatement = new TreeMap<>();
        rows.shiftsByTeam(organisation, programme, framework, FEWEST)
                .forEach((team, shifts) -> shifts.forEach(shift -> byStatement
                        .computeIfAbsent(shift.statement(), _ -> new TreeMap<>())
                        .put(team, shift)));
        SortedMap<String, List<Shift>> told = new TreeMap<>();
        byStatement.forEach((statement, teams) -> {
            Map<String, Integer> sizes = new TreeMap<>();
            teams.forEach((team, shift) -> sizes.put(team, shift.people()));
            Parts.told(all.getOrDefault(statement, 0), sizes)
                    .forEach(team -> told.computeIfAbsent(team, _ -> new ArrayList<>())
                            .add(Objects.requireNonNull(teams.get(team))));
        });
        return told;
    }

    private static boolean hides(int others) {
        return others == 0 || others >= FEWEST;
    }

    @EventListener
    void on(EventRecorded recorded) {
        if (recorded.event() instanceof HandedIn
                && recorded.before().activity() instanceof Measure measure
                && recorded.before().state() instanceof MeasureState state) {
            Enrolment enrolment = enrolments.find(recorded.before().enrolment()).orElseThrow();
            rows.insert(enrolment, recorded.before().id(), measure, state.answers(), clock.instant());
        }
    }

    @EventListener
    void on(PersonErased erased) {
        rows.erase(erased.account());
    }
}
