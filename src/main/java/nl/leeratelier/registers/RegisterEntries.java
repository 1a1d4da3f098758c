package nl.leeratelier.registers;

import static nl.leeratelier.registers.RecordDraft.line;
import static nl.leeratelier.registers.RecordDraft.require;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.leeratelier.mail.Mails;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.PersonErased;
import nl.leeratelier.registers.RegisterEntry.Consent;
import nl.leeratelier.registers.RegisterRefused.Reason;
import nl.leeratelier.ui.Translations;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People's numbers in registers. Each keeps their own; without consent nobody else sees them and they are used for nothing.
 */
@Service
public class RegisterEntries {

    private final EntryRows rows;
    private final RegisterRows registers;
    private final Accounts accounts;
    private final CurrentPerson current;
    private final Mails mails;
    private final Translations words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisterEntries(
            EntryRows rows,
            RegisterRows registers,
            Accounts accounts,
            CurrentPerson current,
            Mails mails,
            Translations words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.registers = registers;
        this.accounts = accounts;
        this.current = current;
        this.mails = mails;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    /** The numbers of the person who is here, one for each register at most. */
    public List<RegisterEntry> mine() {
        return rows.of(current.id());
    }

    /** Somebody's number in a register, for the work of other modules: who uses it asks for consent first. */
    public Optional<RegisterEntry> find(AccountId account, String register) {
        return rows.find(account, register);
    }

    /** Whether the organisation that the person is here for may use it; for who belongs to none, whether any may. */
    public boolean isForHere(RegisterEntry entry) {
        return current.belongsSomewhere()
                ? entry.isFor(current.organisation().id())
                : entry.consent().isPresent();
    }

    /** Whether another account has the same number in the same register. */
    public boolean isShared(RegisterEntry entry) {
        return !rows.others(entry).isEmpty();
    }

    /**
     * Keeps the number of the person who is here. Consent to the same organisation that stands already keeps its day and its
     * words; consent to another one takes its place. Another number
     * or chamber has to be looked up again. When somebody else has the number, both are told.
     *
     * @param consent the words that the person agrees to; empty for no consent
     * @throws RegisterRefused when it is no number of this register
     */
    @Transactional
    public RegisterEntry keep(String register, String chamber, String typed, Optional<String> consent) {
        var found = registers.find(register).orElseThrow(() -> new RegisterRefused(Reason.REGISTER_MISSING));
        var number = Register.normal(typed);
        require(!number.isEmpty(), Reason.NUMBER_MISSING);
        require(found.takes(number), Reason.NUMBER_UNLIKE);
        var present = rows.find(current.id(), register);
        var now = clock.instant();
        var room = line(chamber, Reason.CHAMBER_INVALID);
        var same = present.filter(
                old -> old.number().equals(number) && old.chamber().equals(room));
        var agreed = consent.flatMap(text -> agreed(text, present.flatMap(RegisterEntry::consent), now));
        var entry = new RegisterEntry(
                current.id(),
                register,
                room,
                number,
                agreed,
                // Another organisation looks it up for itself.
                same.filter(old -> old.consent().map(Consent::to).equals(agreed.map(Consent::to)))
                        .flatMap(RegisterEntry::check));
        rows.keep(entry, now);
        if (present.filter(old -> old.number().equals(number)).isEmpty()) {
            tellBoth(entry, found);
        }
        events.publishEvent(new EntryChanged(entry.account(), register));
        return entry;
    }

    /** Consent is given to the organisation that the person is here for; who belongs to none any more keeps what they gave. */
    private Optional<Consent> agreed(String text, Optional<Consent> present, Instant now) {
        if (!current.belongsSomewhere()) {
            return present;
        }
        var here = current.organisation().id();
        return Optional.of(present.filter(old -> old.to().equals(here)).orElseGet(() -> new Consent(now, text, here)));
    }

    /** Removes the number of the person who is here, and their consent with it. */
    @Transactional
    public void remove(String register) {
        rows.remove(current.id(), register);
        events.publishEvent(new EntryChanged(current.id(), register));
    }

    private void tellBoth(RegisterEntry entry, Register register) {
        var others = rows.others(entry);
        if (!others.isEmpty()) {
            tell(entry.account(), register);
            others.forEach(other -> tell(other.account(), register));
        }
    }

    /** Neither learns who the other is. */
    private void tell(AccountId whom, Register register) {
        accounts.find(whom).ifPresent(account -> {
            var language = Locale.forLanguageTag(account.language());
            mails.send(
                    account.email(),
                    words.text(language, "registers.shared.subject", register.name()),
                    words.text(language, "registers.shared.text", account.name(), register.name()));
        });
    }

    /** Notes that somebody looked a number up, or takes that back. */
    void check(RegisterEntry entry, boolean found, Instant now) {
        var check =
                found ? Optional.of(new RegisterEntry.Check(current.id(), now)) : Optional.<RegisterEntry.Check>empty();
        rows.keep(
                new RegisterEntry(
                        entry.account(), entry.register(), entry.chamber(), entry.number(), entry.consent(), check),
                now);
        events.publishEvent(new EntryChanged(entry.account(), entry.register()));
    }

    @EventListener
    void on(PersonErased erased) {
        rows.erase(erased.account());
    }
}
