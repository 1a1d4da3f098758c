package nl.leeratelier.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings stored mail to the mail server, again and again. What it has done is in the table, so it goes on after a restart
 * and beside other nodes; a mail is sent twice only if the process dies right after handing it over.
 */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Duration LOST_AFTER = Duration.ofMinutes(5);
    private static final int LONGEST_REASON = 500;

    private final MailRows rows;
    private final MailServer server;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Postman(MailRows rows, MailServer server, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.server = server;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Sends everything whose turn it is. */
    @Scheduled(fixedDelayString = "${leeratelier.mail.every:2s}")
    void round() {
        if (server.isThere()) {
            for (var mail = next(); mail.isPresent(); mail = next()) {
                bring(mail.get());
            }
        }
    }

    private Optional<Mail> next() {
        var claimed = transaction.execute(_ -> {
            var due = rows.due(clock.instant());
            due.ifPresent(mail -> rows.begin(mail.id(), clock.instant().plus(LOST_AFTER)));
            return due;
        });
        return claimed == null ? Optional.empty() : claimed;
    }

    private void bring(Mail mail) {
        try {
            server.take(mail);
            rows.sent(mail.id(), clock.instant());
        } catch (MailParseException | MailPreparationException hopeless) {
            giveUp(mail, hopeless);
        } catch (MailException notNow) {
            Backoff.after(mail.attempts() + 1)
                    .ifPresentOrElse(
                            wait -> rows.tryAgain(
                                    mail.id(), reason(notNow), clock.instant().plus(wait)),
                            () -> giveUp(mail, notNow));
            if (notNow instanceof MailAuthenticationException) {
                LOG.warn("The mail server refuses the name and password of spring.mail.username and .password");
            }
        }
    }

    private void giveUp(Mail mail, MailException why) {
        rows.failed(mail.id(), reason(why), clock.instant());
        LOG.warn("Mail {} could not be sent: {}", mail.id(), reason(why));
    }

    /** What the mail server or the network said, in one line. */
    private static String reason(MailException why) {
        var cause = why.getCause() == null ? why : why.getCause();
        var said = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        var line = said.replaceAll("\\s+", " ").strip();
        return line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) : line;
    }
}
