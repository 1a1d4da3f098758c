package nl.leeratelier.people;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import nl.leeratelier.mail.MailId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Replaces a forgotten password by a link in a mail, which works once and for an hour. */
@Service
public class PasswordResets {

    private static final Duration VALID = Duration.ofHours(1);

    private final PasswordResetRows rows;
    private final AccountRows accounts;
    private final Persons persons;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final Links links;
    private final CurrentPerson current;
    private final Executor executor;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Throttle perAccount = new Throttle(3, Duration.ofMinutes(20));

    PasswordResets(
            PasswordResetRows rows,
            AccountRows accounts,
            Persons persons,
            Passwords passwords,
            SignInThrottle throttle,
            Links links,
            CurrentPerson current,
            @Qualifier("applicationTaskExecutor") Executor executor,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.persons = persons;
        this.passwords = passwords;
        this.throttle = throttle;
        this.links = links;
        this.current = current;
        this.executor = executor;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Mails a link to whoever has this address. Whether anybody has it is not told, not even by how long this takes: the
     * work is done after it returns. More than a few requests for one address in an hour do nothing.
     *
     * @throws Refused when it is no e-mail address
     */
    public void request(String email) {
        var key = EmailAddress.of(email).key();
        if (perAccount.take(key)) {
            executor.execute(() -> transaction.executeWithoutResult(_ -> mail(key)));
        }
    }

    /** Whether links leave by mail; otherwise an administrator reads them and passes them on. */
    public boolean areMailed() {
        return links.areMailed();
    }

    /**
     * For administrators: mails a link to the person of an account.
     *
     * @return the link, to pass on by hand, when no mail leaves
     * @throws AccessDeniedException for anybody else
     */
    @Transactional
    public Optional<URI> send(AccountId id) {
        current.mustAdminister();
        var account = accounts.find(id).orElseThrow(CurrentPerson::denied);
        var mail = mail(account, clock.instant());
        return Optional.ofNullable(links.toPassOn(Map.of(mail, mail)).get(mail));
    }

    /** Whether a link still works. */
    public boolean isOpen(String token) {
        return rows.find(new Token(token), clock.instant()).isPresent();
    }

    /**
     * Sets a new password by a link. All links and all sessions of the account end.
     *
     * @throws Refused when the link no longer works or the password breaks a rule
     */
    @Transactional
    public void reset(String secret, String password) {
        var token = new Token(secret);
        var id = rows.find(token, clock.instant()).orElseThrow(() -> new Refused(Refused.Reason.LINK_INVALID));
        var account = accounts.find(id).orElseThrow(() -> new Refused(Refused.Reason.LINK_INVALID));
        PasswordRule.check(password, account.email(), account.name());
        if (!rows.remove(token)) {
            throw new Refused(Refused.Reason.LINK_INVALID);
        }
        rows.removeAll(id);
        accounts.setPassword(id, passwords.hash(password));
        throttle.clear(EmailAddress.keyOf(account.email()));
        persons.changed(id);
    }

    private void mail(String key) {
        var now = clock.instant();
        rows.removeExpired(now);
        accounts.findByEmail(key).ifPresent(account -> mail(account, now));
    }

    private MailId mail(Account account, Instant now) {
        var token = Token.next();
        rows.add(token, account.id(), now.plus(VALID));
        return links.reset(account, token);
    }
}
