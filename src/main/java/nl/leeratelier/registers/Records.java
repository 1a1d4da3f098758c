package nl.leeratelier.registers;

import static nl.leeratelier.registers.RecordDraft.require;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.catalogue.VersionHash;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.registers.RegisterRefused.Reason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What registers accredited. Coordinators keep the records of their organisation and see those for all; administrators keep
 * those for all organisations and see every record.
 */
@Service
public class Records {

    private static final int LONGEST_WHY = 400;

    private final RecordRows rows;
    private final CompletionRows completions;
    private final RegisterRows registers;
    private final Catalogue catalogue;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Records(
            RecordRows rows,
            CompletionRows completions,
            RegisterRows registers,
            Catalogue catalogue,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.completions = completions;
        this.registers = registers;
        this.catalogue = catalogue;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** What a record says of one completion. */
    public record Judged(AccreditationRecord accreditation, Register register, Verdict verdict) {}

    /** The records that the person may see, the newest first; none for who neither coordinates nor administers. */
    public List<AccreditationRecord> visible() {
        if (current.is(Role.ADMINISTRATOR)) {
            return rows.all();
        }
        return current.is(Role.COORDINATOR) ? rows.of(current.organisation().id()) : List.of();
    }

    /** A record that the person may see. */
    public Optional<AccreditationRecord> visible(RecordId id) {
        return visible().stream().filter(found -> found.id().equals(id)).findFirst();
    }

    /** A record, for the work of other modules, which check first who sees it. */
    public Optional<AccreditationRecord> find(RecordId id) {
        return rows.find(id);
    }

    /** The records of a register that are one organisation's, or those for all; for the work of other modules. */
    public List<AccreditationRecord> kept(Optional<OrganisationId> organisation, String register) {
        return ofRegister(register).stream()
                .filter(found -> found.organisation().equals(organisation))
                .toList();
    }

    /** All records of a register; for the work of other modules. */
    public List<AccreditationRecord> ofRegister(String register) {
        return rows.all().stream()
                .filter(found -> found.register().equals(register))
                .toList();
    }

    /** Whether the person may change it. */
    public boolean mayKeep(AccreditationRecord accreditation) {
        return current.is(Role.ADMINISTRATOR)
                || (current.is(Role.COORDINATOR)
                        && accreditation
                                .organisation()
                                .filter(current.organisation().id()::equals)
                                .isPresent());
    }

    /**
     * Keeps a new record: for all organisations when an administrator says so, else for the one that the person is here for.
     *
     * @throws RegisterRefused when something in it is wrong
     * @throws AccessDeniedException for who neither coordinates nor administers
     */
    @Transactional
    public RecordId add(RecordDraft draft, boolean everybody) {
        if (!current.is(Role.ADMINISTRATOR) && (everybody || !current.is(Role.COORDINATOR))) {
            throw new AccessDeniedException("Not theirs to keep");
        }
        // What an organisation made is for its own people only.
        Optional<OrganisationId> owner =
                everybody && catalogue.owner(draft.programme()).isEmpty()
                        ? Optional.empty()
                        : Optional.of(current.organisation().id());
        var accreditation = check(draft.read(RecordId.next(), owner));
        try {
            rows.add(accreditation, current.id(), clock.instant());
        } catch (DuplicateKeyException taken) {
            throw new RegisterRefused(Reason.NUMBER_TAKEN);
        }
        events.publishEvent(new RecordChanged(accreditation.id()));
        return accreditation.id();
    }

    /**
     * Writes a record anew; it stays whose it was, and withdrawn if it was.
     *
     * @param knowingly also when fewer completions count then
     * @throws CompletionsLost when fewer would count, and nobody said that they may
     * @throws RegisterRefused when something in it is wrong
     * @throws AccessDeniedException when it is not theirs
     */
    @Transactional
    public void change(RecordId id, RecordDraft draft, boolean knowingly) {
        var present = mine(id);
        var counted = counted(id);
        var accreditation = check(draft.read(id, present.organisation()));
        try {
            rows.change(accreditation, current.id(), clock.instant());
        } catch (DuplicateKeyException taken) {
            throw new RegisterRefused(Reason.NUMBER_TAKEN);
        }
        var lost = counted - counted(id);
        if (lost > 0 && !knowingly) {
            throw new CompletionsLost(lost);
        }
        events.publishEvent(new RecordChanged(id));
    }

    private int counted(RecordId id) {
        return rows.tally(id, Optional.empty()).getOrDefault(Verdict.COUNTS, 0);
    }

    /**
     * Notes that the register took it back: completions from this day on do not count.
     *
     * @param from a day as somebody typed it
     * @throws RegisterRefused when the day or the reason cannot be
     * @throws AccessDeniedException when it is not theirs
     */
    @Transactional
    public void withdraw(RecordId id, String from, String why) {
        var present = mine(id);
        var day = Days.of(from).orElseThrow(() -> new RegisterRefused(Reason.FROM_INVALID));
        require(!day.isBefore(present.term().first()), Reason.WITHDRAWN_TOO_EARLY);
        var words = why.strip();
        require(!words.isEmpty() && words.length() <= LONGEST_WHY, Reason.WHY_INVALID);
        rows.withdraw(id, new AccreditationRecord.Withdrawal(day, words));
        events.publishEvent(new RecordChanged(id));
    }

    /** Takes the withdrawal back. */
    @Transactional
    public void restore(RecordId id) {
        mine(id);
        rows.restore(id);
        events.publishEvent(new RecordChanged(id));
    }

    /** How many completions that the person may see count for it, and why others do not. */
    public Map<Verdict, Integer> tally(AccreditationRecord accreditation) {
        return rows.tally(
                accreditation.id(),
                current.is(Role.ADMINISTRATOR)
                        ? Optional.empty()
                        : Optional.of(current.organisation().id()));
    }

    /** What the records say of a completion, one each. For who checked whose it is. */
    public List<Judged> of(EnrolmentId enrolment) {
        return completions.find(enrolment).stream()
                .flatMap(completion -> rows.of(completion.programme()).stream()
                        .filter(found -> found.concerns(completion))
                        .map(found -> new Judged(
                                found, registers.find(found.register()).orElseThrow(), Verdict.of(found, completion))))
                .toList();
    }

    /** The versions of a programme that a record may cover, the newest first. */
    public List<PublishedProgramme> versions(String programme) {
        Set<VersionHash> hashes = new HashSet<>(completions.versions(programme));
        catalogue.newest(programme).map(PublishedProgramme::hash).ifPresent(hashes::add);
        rows.of(programme).forEach(found -> hashes.addAll(found.versions()));
        return hashes.stream()
                .map(catalogue::version)
                .sorted(Comparator.comparing(PublishedProgramme::number).reversed())
                .toList();
    }

    /**
     * The programmes that a record may be about, the platform's and those of one organisation: the record's, or for a new one
     * that for which the person is here.
     */
    public List<PublishedProgramme> programmes(Optional<AccreditationRecord> accreditation) {
        return catalogue.known(accreditation
                .flatMap(AccreditationRecord::organisation)
                .orElseGet(() -> current.organisation().id()));
    }

    /** The other records that the person may see under which a completion counts as well. */
    public List<AccreditationRecord> beside(AccreditationRecord accreditation) {
        return visible().stream().filter(accreditation::overlaps).toList();
    }

    private AccreditationRecord check(AccreditationRecord accreditation) {
        var register = registers
                .find(accreditation.register())
                .orElseThrow(() -> new RegisterRefused(Reason.REGISTER_MISSING));
        require(
                !register.hasChambers()
                        || accreditation.chamber().isEmpty()
                        || register.chambers().contains(accreditation.chamber()),
                Reason.CHAMBER_UNKNOWN);
        require(catalogue.newest(accreditation.programme()).isPresent(), Reason.PROGRAMME_MISSING);
        require(
                catalogue
                        .owner(accreditation.programme())
                        .map(maker -> accreditation.organisation().equals(Optional.of(maker)))
                        .orElse(true),
                Reason.PROGRAMME_MISSING);
        var known = versions(accreditation.programme()).stream()
                .map(PublishedProgramme::hash)
                .toList();
        require(known.containsAll(accreditation.versions()), Reason.VERSIONS_MISSING);
        return accreditation;
    }

    private AccreditationRecord mine(RecordId id) {
        return rows.find(id).filter(this::mayKeep).orElseThrow(() -> new AccessDeniedException("Not theirs to keep"));
    }
}
