package nl.leeratelier.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.accreditation.GuessLimit;
import nl.leeratelier.dossier.DossierLink.State;
import nl.leeratelier.dossier.DossierLink.What;
import nl.leeratelier.dossier.DossierRefused.Reason;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.PersonErased;
import nl.leeratelier.people.Role;
import nl.leeratelier.ui.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens dossiers to assessors: by a link that ends and can be withdrawn, each use of which is logged. */
@Service
public class DossierLinks {

    /** The longest name of whom a link is for, in characters. */
    public static final int LONGEST_NAME = 80;

    private final DossierLinkRows rows;
    private final Dossiers dossiers;
    private final EvidenceDesk desk;
    private final Keeping keeping;
    private final CurrentPerson current;
    private final GuessLimit limit;
    private final Clock clock;
    private final String address;

    DossierLinks(
            DossierLinkRows rows,
            Dossiers dossiers,
            EvidenceDesk desk,
            Keeping keeping,
            CurrentPerson current,
            GuessLimit limit,
            Clock clock,
            @Value("${leeratelier.address}") String address) {
        this.rows = rows;
        this.dossiers = dossiers;
        this.desk = desk;
        this.keeping = keeping;
        this.current = current;
        this.limit = limit;
        this.clock = clock;
        this.address = address.endsWith("/") ? address : address + "/";
    }

    /** A link just made; its address is told once and never again, since only a hash of it is kept. */
    public record Made(LinkId id, String address) {}

    /**
     * Makes a link.
     *
     * @param madeFor which register or committee, 1 to 80 characters
     * @param forAccounts whether assessors with an account in the organisation find the dossier too
     * @param lastDay today or later, at most a year away
     * @throws DossierRefused when something in it is wrong
     * @throws org.springframework.security.access.AccessDeniedException for who does not keep the dossier
     */
    @Transactional
    public Made make(DossierKey dossier, String madeFor, boolean forAccounts, @Nullable LocalDate lastDay) {
        keeping.author(dossier.organisation());
        String name = madeFor.strip().replaceAll("\\s+", " ");
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.codePoints().anyMatch(Character::isISOControl)) {
            throw new DossierRefused(Reason.FOR_INVALID);
        }
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, DutchTime.ZONE);
        if (lastDay == null) {
            throw new DossierRefused(Reason.DAY_INVALID);
        }
        if (lastDay.isBefore(today)) {
            throw new DossierRefused(Reason.DAY_PAST);
        }
        if (lastDay.isAfter(today.plusYears(1))) {
            throw new DossierRefused(Reason.DAY_FAR);
        }
        if (dossiers.find(dossier).isEmpty()) {
            throw new DossierRefused(Reason.NOT_THERE);
        }
        Secret secret = Secret.next();
        DossierLink link = new DossierLink(
                LinkId.next(),
                dossier,
                name,
                forAccounts,
                lastDay,
                lastDay.plusDays(1).atStartOfDay(DutchTime.ZONE).toInstant(),
                now,
                Optional.empty(),
                List.of());
        rows.add(link, secret.hash(), current.id());
        return new Made(link.id(), address + "dossier/" + secret.value());
    }

    /** The links of a dossier, the newest first, with when they were used. For its keepers. */
    @Transactional(readOnly = true)
    public List<DossierLink> of(DossierKey dossier) {
        keeping.author(dossier.organisation());
        return rows.of(dossier);
    }

    /** Makes a link open nothing from now on; a second time changes nothing. For the keepers of its dossier. */
    @Transactional
    public void withdraw(DossierKey dossier, LinkId id) {
        keeping.author(dossier.organisation());
        rows.withdraw(id, dossier, current.id(), clock.instant());
    }

    /** How a link stands now. */
    public State state(DossierLink link) {
        return link.on(clock.instant());
    }

    /** Today in the Netherlands. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DutchTime.ZONE);
    }

    /**
     * Opens the dossier that a link leads to, and logs it. For anybody.
     *
     * @param typed the secret as it stands in the address
     * @param visitor network address of whoever asks; many unknown links from one address are slowed down
     */
    @Transactional
    public Visit visit(String typed, String visitor, What what) {
        var wait = limit.take(visitor);
        if (wait.isPresent()) {
            return new Visit.TooManyGuesses(wait.get());
        }
        Optional<DossierLink> link =
                Optional.of(typed).filter(Secret::isOne).flatMap(secret -> rows.bySecret(new Secret(secret).hash()));
        link.ifPresent(ignored -> limit.giveBack(visitor));
        return link.map(found -> enter(found, what)).orElseGet(Visit.Unknown::new);
    }

    /** The dossiers that are open to the person as an assessor of the organisation they are here for. */
    @Transactional(readOnly = true)
    public List<Visit.Opened> openToMe() {
        if (!current.is(Role.ASSESSOR)) {
            return List.of();
        }
        return rows.forAccounts(current.organisation().id(), clock.instant()).stream()
                .flatMap(link -> dossiers.find(link.dossier()).map(dossier -> new Visit.Opened(link, dossier)).stream())
                .toList();
    }

    /** As {@link #visit}, of a link that is open to the person as an assessor. */
    @Transactional
    public Visit visit(LinkId id, What what) {
        return rows.find(id)
                .filter(DossierLink::forAccounts)
                .filter(link -> current.is(Role.ASSESSOR)
                        && current.organisation().id().equals(link.dossier().organisation()))
                .map(link -> enter(link, what))
                .orElseGet(Visit.Unknown::new);
    }

    private Visit enter(DossierLink link, What what) {
        Instant now = clock.instant();
        State state = link.on(now);
        if (state != State.OPEN) {
            return new Visit.Closed(state);
        }
        Optional<Dossier> dossier = dossiers.find(link.dossier());
        dossier.ifPresent(ignored -> rows.log(link.id(), what, now));
        return dossier.<Visit>map(found -> new Visit.Opened(link, found)).orElseGet(Visit.Unknown::new);
    }

    /**
     * A document that counts in an opened dossier.
     *
     * @throws DossierRefused when there is none such in it
     */
    @Transactional(readOnly = true)
    public byte[] document(Visit.Opened visit, EvidenceId id) {
        return visit.dossier().enclosures().stream()
                .filter(one -> one.evidence().id().equals(id))
                .findFirst()
                .map(one -> desk.body(visit.link().dossier(), one.evidence()))
                .orElseThrow(() -> new DossierRefused(Reason.NOT_THERE));
    }

    @EventListener
    void on(PersonErased erased) {
        rows.forget(erased.account());
    }
}
