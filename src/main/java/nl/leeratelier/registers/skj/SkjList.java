package nl.leeratelier.registers.skj;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.registers.AccreditationRecord;
import nl.leeratelier.registers.RecordId;
import nl.leeratelier.registers.Records;
import nl.leeratelier.registers.Register;
import nl.leeratelier.registers.Registers;
import nl.leeratelier.registers.Term;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The completions of an organisation's people that are to be entered by hand at a register, and what became of each; for
 * those who coordinate the organisation and nobody else. A line appears with its completion, and never disappears.
 */
@Service
public class SkjList {

    /** The longest reason of a refusal, in characters. */
    public static final int LONGEST_WHY = 400;

    /** Beyond this, {@link #figures} say that there are more. */
    public static final int COUNTED = SkjRows.COUNTED;

    private static final int AT_A_TIME = 1000;

    private final SkjRows rows;
    private final SkjState state;
    private final Records records;
    private final Registers registers;
    private final Accounts accounts;
    private final CurrentPerson current;
    private final Clock clock;

    SkjList(
            SkjRows rows,
            SkjState state,
            Records records,
            Registers registers,
            Accounts accounts,
            CurrentPerson current,
            Clock clock) {
        this.rows = rows;
        this.state = state;
        this.records = records;
        this.registers = registers;
        this.accounts = accounts;
        this.current = current;
        this.clock = clock;
    }

    /** An accreditation whose completions are entered by hand, and its register. */
    public record Accredited(AccreditationRecord accreditation, Register register) {}

    /**
     * How many lines wait at each accreditation: those to enter, and those that need something first; one more than {@link #COUNTED} for any
     * number above it.
     */
    public Map<RecordId, Map<Place, Integer>> waiting(OrganisationId organisation) {
        mustCoordinate(organisation);
        return rows.waiting(organisation);
    }

    /** The accreditations that may have completions of an organisation to enter by hand, the newest first. */
    public List<Accredited> accredited(OrganisationId organisation) {
        mustCoordinate(organisation);
        return records.visible().stream()
                .filter(found -> found.organisation().map(organisation::equals).orElse(true))
                .flatMap(found -> registers
                        .find(found.register())
                        .filter(register -> !register.peOnline())
                        .map(register -> new Accredited(found, register))
                        .stream())
                .toList();
    }

    /** Today in the Netherlands. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.NETHERLANDS);
    }

    /** How many lines stand where, whatever place the filter names; one more than {@link #COUNTED} for any above it. */
    public Map<Place, Integer> figures(OrganisationId organisation, SkjFilter filter) {
        mustCoordinate(organisation);
        return rows.figures(organisation, filter);
    }

    /** How many lines a filter lets through. */
    int count(OrganisationId organisation, SkjFilter filter) {
        mustCoordinate(organisation);
        return rows.count(organisation, filter);
    }

    /** The lines after the given one, by the moment of completion. */
    public List<SkjLine> page(OrganisationId organisation, SkjFilter filter, @Nullable SkjLine after, int limit) {
        mustCoordinate(organisation);
        return named(rows.page(organisation, filter, after, limit));
    }

    /** Hands out all lines as they were at one moment, by the moment of completion. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void each(OrganisationId organisation, SkjFilter filter, Consumer<SkjLine> reader) {
        mustCoordinate(organisation);
        @Nullable SkjLine last = null;
        List<SkjLine> some;
        do {
            some = named(rows.page(organisation, filter, last, AT_A_TIME));
            some.forEach(reader);
            last = some.isEmpty() ? last : some.getLast();
        } while (some.size() == AT_A_TIME);
    }

    /**
     * Notes that lines were entered at the register.
     *
     * @return how many; those that were not to be entered any more stay as they are
     */
    @Transactional
    public int entered(OrganisationId organisation, Collection<Key> keys) {
        return mark(organisation, keys, act(Act.Kind.ENTERED, ""));
    }

    /**
     * Notes that the register refused lines.
     *
     * @param why for those who look after the list
     * @return how many; those that were not to be entered any more stay as they are
     * @throws IllegalArgumentException when the reason is blank or too long
     */
    @Transactional
    public int refused(OrganisationId organisation, Collection<Key> keys, String why) {
        var words = why.strip();
        if (words.isEmpty() || words.length() > LONGEST_WHY) {
            throw new IllegalArgumentException("A reason of 1 to " + LONGEST_WHY + " characters");
        }
        return mark(organisation, keys, act(Act.Kind.REFUSED, words));
    }

    private int mark(OrganisationId organisation, Collection<Key> keys, Act act) {
        mustCoordinate(organisation);
        return (int)
                keys.stream().filter(key -> state.mark(organisation, key, act)).count();
    }

    /** Takes back what was noted of a line; its history stays. False when there was nothing to take back. */
    @Transactional
    public boolean undo(OrganisationId organisation, Key key) {
        mustCoordinate(organisation);
        return state.undo(organisation, key, act(Act.Kind.UNDONE, ""));
    }

    /** All that was noted of a line, the last first. */
    public List<Act> history(OrganisationId organisation, Key key) {
        mustCoordinate(organisation);
        var acts = rows.history(organisation, key);
        var names = names(acts.stream().map(Act::by).collect(Collectors.toSet()));
        return acts.stream().map(act -> named(act, names)).toList();
    }

    /** What is being done with a completion of the person who is here, and for which accreditation. */
    public Map<SkjLine, Accredited> mine(EnrolmentId enrolment) {
        var mine = new LinkedHashMap<SkjLine, Accredited>();
        rows.of(enrolment, current.id())
                .forEach(line -> records.find(line.key().accreditation())
                        .flatMap(found ->
                                registers.find(found.register()).map(register -> new Accredited(found, register)))
                        .ifPresent(about -> mine.put(line, about)));
        return mine;
    }

    Act act(Act.Kind kind, String why) {
        // No finer than databases keep it: what was done together is found by its moment.
        return new Act(kind, current.id(), "", clock.instant().truncatedTo(ChronoUnit.MICROS), why);
    }

    private List<SkjLine> named(List<SkjLine> lines) {
        var people = new HashSet<AccountId>();
        lines.forEach(line -> {
            people.add(line.account());
            line.last().map(Act::by).ifPresent(people::add);
        });
        var names = names(people);
        return lines.stream()
                .map(line -> new SkjLine(
                        line.key(),
                        line.account(),
                        names.getOrDefault(line.account(), ""),
                        line.completedAt(),
                        line.team(),
                        line.standing(),
                        line.place(),
                        line.number(),
                        line.last().map(act -> named(act, names)),
                        line.again()))
                .toList();
    }

    private static Act named(Act act, Map<AccountId, String> names) {
        return new Act(act.kind(), act.by(), names.getOrDefault(act.by(), ""), act.at(), act.why());
    }

    Map<AccountId, String> names(Set<AccountId> people) {
        return accounts.findAll(people).stream().collect(Collectors.toMap(Account::id, Account::name));
    }

    void mustCoordinate(OrganisationId organisation) {
        if (!current.coordinates(organisation)) {
            throw new AccessDeniedException("Not theirs to see");
        }
    }
}
