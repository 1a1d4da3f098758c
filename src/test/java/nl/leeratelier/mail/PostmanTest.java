package nl.leeratelier.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import nl.leeratelier.testing.Database;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

class PostmanTest {

    private static final String FROM = "Leeratelier <noreply@leeratelier.example>";

    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private Instant now = Instant.parse("2026-11-21T10:00:00Z");

    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };

    private final TransactionTemplate transaction;
    private final MailRows rows;

    PostmanTest() {
        var source = Database.H2.migrated();
        rows = new MailRows(JdbcClient.create(source));
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    private JavaMailSenderImpl sender(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        return sender;
    }

    private MailServer server(@Nullable JavaMailSender sender) {
        var beans = new StaticListableBeanFactory();
        if (sender != null) {
            beans.addBean("sender", sender);
        }
        return new MailServer(beans.getBeanProvider(JavaMailSender.class), FROM);
    }

    private void round(MailServer server) {
        new Postman(rows, server, transaction, clock).round();
    }

    private Mail mail(MailId id) {
        return rows.find(id).orElseThrow();
    }

    @Test
    void sendsWhatWaitsAndForgetsItsLink() throws Exception {
        var server = server(sender(SERVER.getSmtp().getPort()));
        var mails = new Mails(rows, server, clock);
        var id = mails.send(
                "sam@leeratelier.example",
                "Eén nieuw\r\nBcc: iedereen@leeratelier.example",
                "Hoi Zoë,\n{link}",
                URI.create("https://leeratelier.example/uitnodiging/abc"));
        assertThat(mail(id).status()).isEqualTo(Mail.Status.WAITING);
        round(server);
        assertThat(mail(id).status()).isEqualTo(Mail.Status.SENT);
        assertThat(mail(id).link()).isNull();
        var received = SERVER.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getAllRecipients()).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo("Eén nieuw Bcc: iedereen@leeratelier.example");
        assertThat(String.valueOf(received[0].getContent()))
                .isEqualToNormalizingNewlines("Hoi Zoë,\nhttps://leeratelier.example/uitnodiging/abc");
        round(server);
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void keepsMailWhereThereIsNoServerAndSendsItAfterAll() {
        var none = server(null);
        var id = new Mails(rows, none, clock).send("sam@leeratelier.example", "Hallo", "Tekst");
        round(none);
        assertThat(mail(id).status()).isEqualTo(Mail.Status.KEPT);
        new MailBook(rows, none, clock).startOver(id);
        assertThat(mail(id).status()).isEqualTo(Mail.Status.KEPT);

        var server = server(sender(SERVER.getSmtp().getPort()));
        round(server);
        assertThat(mail(id).status()).isEqualTo(Mail.Status.KEPT);
        new MailBook(rows, server, clock).startOver(id);
        round(server);
        assertThat(mail(id).status()).isEqualTo(Mail.Status.SENT);
    }

    @Test
    void triesAgainLaterWhenTheServerIsDownAndSaysWhy() {
        var down = server(sender(1));
        var id = new Mails(rows, down, clock).send("sam@leeratelier.example", "Hallo", "Tekst");
        round(down);
        assertThat(mail(id).status()).isEqualTo(Mail.Status.WAITING);
        assertThat(mail(id).attempts()).isEqualTo(1);
        assertThat(mail(id).reason()).contains("127.0.0.1");

        var up = server(sender(SERVER.getSmtp().getPort()));
        round(up);
        assertThat(mail(id).status()).as("not before a minute has passed").isEqualTo(Mail.Status.WAITING);
        now = now.plus(Duration.ofMinutes(1));
        round(up);
        assertThat(mail(id).status()).isEqualTo(Mail.Status.SENT);
        assertThat(mail(id).reason()).isNull();
    }

    @Test
    void givesUpAfterTwoDaysAndKeepsTheMail() {
        var down = server(sender(1));
        var id = new Mails(rows, down, clock).send("sam@leeratelier.example", "Hallo", "Tekst");
        for (var attempt = 0; attempt < 20; attempt++) {
            round(down);
            now = now.plus(Duration.ofDays(1));
        }
        assertThat(mail(id).status()).isEqualTo(Mail.Status.FAILED);
        assertThat(mail(id).attempts()).isEqualTo(8);
        assertThat(mail(id).text()).isEqualTo("Tekst");
    }

    @Test
    void doesNotLetOneBadMailHoldUpTheOthers() {
        var server = server(sender(SERVER.getSmtp().getPort()));
        var mails = new Mails(rows, server, clock);
        var bad = mails.send("geen adres", "Hallo", "Tekst");
        var good = mails.send("sam@leeratelier.example", "Hallo", "Tekst");
        round(server);
        assertThat(mail(good).status()).isEqualTo(Mail.Status.SENT);
        assertThat(mail(bad).status()).isNotEqualTo(Mail.Status.SENT);
    }

    @Test
    void refusesALinkThatTheTextHasNoPlaceFor() {
        var mails = new Mails(rows, server(null), clock);
        assertThatThrownBy(() -> mails.send("sam@leeratelier.example", "a", "b", URI.create("https://x.example")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
