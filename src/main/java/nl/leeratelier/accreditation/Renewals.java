package nl.leeratelier.accreditation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import nl.leeratelier.mail.Mails;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.Managers;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Organisations;
import nl.leeratelier.people.Teams;
import nl.leeratelier.ui.Translations;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is due to follow a programme anew, and telling them in time: each certificate's owner once. */
@Service
public class Renewals {

    /** How many weeks before people hear, where their organisation says nothing. */
    public static final int WEEKS = 8;

    /** The most weeks that can be set. */
    public static final int WEEKS_AT_MOST = 52;

    private static final int AT_A_TIME = 100;

    private final DueRows rows;
    private final Accounts accounts;
    private final Organisations organisations;
    private final Teams teams;
    private final Managers managers;
    private final CurrentPerson current;
    private final Mails mails;
    private final Translations words;
    private final TransactionTemplate transaction;
    private final String address;
    private final Clock clock;

    Renewals(
            DueRows rows,
            Accounts accounts,
            Organisations organisations,
            Teams teams,
            Managers managers,
            CurrentPerson current,
            Mails mails,
            Translations words,
            TransactionTemplate transaction,
            @Value("${leeratelier.address}") String address,
            Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.organisations = organisations;
        this.teams = teams;
        this.managers = managers;
        this.current = current;
        this.mails = mails;
        this.words = words;
        this.transaction = transaction;
        this.address = address.endsWith("/") ? address : address + "/";
        this.clock = clock;
    }

    /** Today in the Netherlands. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Certificates.NETHERLANDS);
    }

    /**
     * Who of the people that belong to the organisation is due, the first due first, those after the given one. Whoever
     * left is not on it, and a certificate neither when there is a later one of the same programme.
     *
     * @throws AccessDeniedException for anybody who does not coordinate the organisation
     */
    public List<Due> page(OrganisationId organisation, DueFilter filter, @Nullable Due after, int limit) {
        mustCoordinate(organisation);
        return page(organisation, filter, after, limit, account -> true);
    }

    /**
     * As {@link #page(OrganisationId, DueFilter, Due, int)}, of the people of one team.
     *
     * @throws AccessDeniedException for anybody who does not lead the team
     */
    public List<Due> page(OrganisationId organisation, String team, DueFilter filter, @Nullable Due after, int limit) {
        if (!managers.isLedHere(team, organisation)) {
            throw new AccessDeniedException("Not theirs to see");
        }
        return page(
                organisation,
                filter,
                after,
                limit,
                account -> teams.of(account, organisation).equals(Optional.of(team)));
    }

    private List<Due> page(
            OrganisationId organisation,
            DueFilter filter,
            @Nullable Due after,
            int limit,
            Predicate<AccountId> isAskedFor) {
        var found = new ArrayList<Due>();
        var place = after == null ? null : after.certificate();
        List<Due> some;
        do {
            some = rows.page(organisation, filter, place, limit);
            some.stream()
                    .filter(due -> isAskedFor.test(due.certificate().account()))
                    .filter(due -> accounts.belongs(due.certificate().account(), organisation))
                    .limit((long) limit - found.size())
                    .forEach(found::add);
            place = some.isEmpty() ? place : some.getLast().certificate();
        } while (some.size() == limit && found.size() < limit);
        return found;
    }

    /** How many weeks before people of an organisation hear that they are due; 0 when they do not. */
    public int weeks(OrganisationId organisation) {
        return rows.weeks(organisation).orElse(WEEKS);
    }

    /**
     * Sets how many weeks before they hear.
     *
     * @param weeks from 0, for never, to {@value #WEEKS_AT_MOST}
     * @throws IllegalArgumentException when the number is outside
     * @throws AccessDeniedException for anybody who does not coordinate the organisation
     */
    @Transactional
    public void setWeeks(OrganisationId organisation, int weeks) {
        mustCoordinate(organisation);
        if (weeks < 0 || weeks > WEEKS_AT_MOST) {
            throw new IllegalArgumentException("From 0 to " + WEEKS_AT_MOST + " weeks");
        }
        rows.setWeeks(organisation, weeks);
    }

    /** The day on which the owner of a certificate hears that it is due; empty when their organisation sends no mail. */
    public Optional<LocalDate> heardOn(Certificate certificate) {
        var weeks = weeks(certificate.organisation());
        return weeks == 0 ? Optional.empty() : Optional.of(certificate.dueOn().minusWeeks(weeks));
    }

    /** Whether mail leaves the platform; otherwise it is kept, and nobody hears. */
    public boolean areMailed() {
        return mails.areSent();
    }

    /** Mails whoever must hear today. Two servers at once send one mail; who left is not written to. */
    @Scheduled(
            fixedDelayString = "${leeratelier.renewals.every:1h}",
            initialDelayString = "${leeratelier.renewals.first:1m}")
    void round() {
        var today = today();
        @Nullable CertificateId last = null;
        List<Due> some;
        do {
            some = rows.toRemind(today, WEEKS, last, AT_A_TIME);
            some.stream()
                    .map(Due::certificate)
                    .filter(one -> accounts.belongs(one.account(), one.organisation()))
                    .forEach(one -> transaction.executeWithoutResult(_ -> remind(one)));
            last = some.isEmpty() ? last : some.getLast().certificate().id();
        } while (some.size() == AT_A_TIME);
    }

    private void remind(Certificate certificate) {
        if (!rows.reminded(certificate.id(), clock.instant())) {
            return;
        }
        accounts.find(certificate.account()).ifPresent(owner -> {
            var language = Locale.forLanguageTag(owner.language());
            var organisation = organisations.find(certificate.organisation()).orElseThrow();
            var kind = certificate.validUntil().isPresent() ? "expires" : "five-years";
            mails.send(
                    owner.email(),
                    words.text(language, "accreditation.mail." + kind + ".subject", certificate.title()),
                    words.text(
                            language,
                            "accreditation.mail." + kind + ".text",
                            owner.name(),
                            certificate.title(),
                            certificate.dueOn(),
                            Objects.requireNonNull(organisation.name()),
                            address + "certificaten"));
        });
    }

    private void mustCoordinate(OrganisationId organisation) {
        if (!current.coordinates(organisation)) {
            throw new AccessDeniedException("Not theirs to see");
        }
    }
}
