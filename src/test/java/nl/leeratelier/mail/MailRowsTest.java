package nl.leeratelier.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import javax.sql.DataSource;
import nl.leeratelier.testing.Database;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@ParameterizedClass
@EnumSource
class MailRowsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00.123456Z");

    private final MailRows rows;
    private final TransactionTemplate transaction;

    MailRowsTest(Database database) {
        DataSource source = database.migrated();
        rows = new MailRows(JdbcClient.create(source));
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private Mail mail(String subject, Mail.Status status, @Nullable String link) {
        var mail =
                new Mail(MailId.next(), "sam@leeratelier.example", subject, "Hallo {link}", link, status, null, 0, NOW);
        rows.add(mail);
        return mail;
    }

    @Test
    void givesBackWhatWasStored() {
        var mail = mail("Eén", Mail.Status.KEPT, "https://leeratelier.example/x");
        assertThat(rows.find(mail.id())).contains(mail);
        assertThat(rows.find(MailId.next())).isEmpty();
    }

    @Test
    void pagesFromNewToOld() {
        for (var i = 0; i < 5; i++) {
            mail("Bericht " + i, Mail.Status.KEPT, null);
        }
        var seen = new ArrayList<Mail>();
        var page = rows.page(null, 2);
        while (!page.isEmpty()) {
            seen.addAll(page);
            page = rows.page(page.getLast().id(), 2);
        }
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
        assertThat(seen)
                .isSortedAccordingTo((a, b) ->
                        b.id().value().toString().compareTo(a.id().value().toString()));
    }

    @Test
    void handsAMailToOneNodeOnly() {
        var mail = mail("Eén", Mail.Status.WAITING, null);
        var other = transaction.execute(_ -> {
            assertThat(rows.due(NOW)).contains(mail);
            return transaction.execute(_ -> rows.due(NOW));
        });
        assertThat(other).isEqualTo(Optional.empty());
    }

    @Test
    void isDueAgainWhenTheEndOfAnAttemptWasNeverHeard() {
        var mail = mail("Eén", Mail.Status.WAITING, null);
        rows.begin(mail.id(), NOW.plusSeconds(300));
        assertThat(due(NOW)).isEmpty();
        assertThat(due(NOW.plusSeconds(300))).isPresent();
    }

    @Test
    void forgetsTheLinkOfAMailThatWasSent() {
        var mail = mail("Eén", Mail.Status.WAITING, "https://leeratelier.example/x");
        rows.sent(mail.id(), NOW);
        var sent = rows.find(mail.id()).orElseThrow();
        assertThat(sent.status()).isEqualTo(Mail.Status.SENT);
        assertThat(sent.link()).isNull();
        assertThat(sent.textWith("[gewist]")).isEqualTo("Hallo [gewist]");
        assertThat(due(NOW.plusSeconds(1))).isEmpty();
    }

    @Test
    void startsOverOnlyWithWhatWasKeptOrFailed() {
        var kept = mail("Bewaard", Mail.Status.KEPT, null);
        var sent = mail("Verzonden", Mail.Status.WAITING, null);
        rows.sent(sent.id(), NOW);
        rows.startOver(kept.id(), NOW);
        rows.startOver(sent.id(), NOW);
        assertThat(rows.find(kept.id()).orElseThrow().status()).isEqualTo(Mail.Status.WAITING);
        assertThat(rows.find(sent.id()).orElseThrow().status()).isEqualTo(Mail.Status.SENT);
    }

    private Optional<Mail> due(Instant now) {
        return transaction.execute(_ -> rows.due(now));
    }
}
