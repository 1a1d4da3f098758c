package nl.leeratelier.mail;

import java.net.URI;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Sends plain-text mail. The mail is stored in the transaction of the caller and sent shortly after, so it goes out if and
 * only if that transaction succeeds; with a mail server that is down it is tried again for two days.
 */
@Service
public class Mails {

    /** Stands in a text where its link goes. */
    public static final String LINK = "{link}";

    private static final int LONGEST_SUBJECT = 200;
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cntrl}+");

    private final MailRows rows;
    private final MailServer server;
    private final Clock clock;

    Mails(MailRows rows, MailServer server, Clock clock) {
        this.rows = rows;
        this.server = server;
        this.clock = clock;
    }

    /** Whether mail leaves the platform; otherwise it is kept for an administrator to read. */
    public boolean areSent() {
        return server.isThere();
    }

    /**
     * The links of those mails that did not leave: kept, or failed for good. For the module that sent them, which decides
     * who may pass them on.
     */
    public Map<MailId, URI> linksToPassOn(Collection<MailId> sent) {
        return rows.linksThatStayed(sent);
    }

    /** Forgets all that was ever written to an address, sent or not. */
    public void forget(String address) {
        rows.deleteAllTo(address);
    }

    /** Sends a text. Line breaks in the subject become spaces; it is cut after 200 characters. */
    public MailId send(String to, String subject, String text) {
        return store(to, subject, text, null);
    }

    /**
     * Sends a text with a link that only the recipient should follow. It is forgotten once the mail is sent.
     *
     * @param text holds {@value #LINK} where the link goes
     */
    public MailId send(String to, String subject, String text, URI link) {
        if (!text.contains(LINK)) {
            throw new IllegalArgumentException("The text has no place for the link");
        }
        return store(to, subject, text, link.toString());
    }

    private MailId store(String to, String subject, String text, @Nullable String link) {
        var status = server.isThere() ? Mail.Status.WAITING : Mail.Status.KEPT;
        var mail = new Mail(MailId.next(), to, line(subject), text, link, status, null, 0, clock.instant());
        rows.add(mail);
        return mail.id();
    }

    private static String line(String text) {
        var line = UNSEEN.matcher(text).replaceAll(" ").strip();
        return line.length() > LONGEST_SUBJECT ? line.substring(0, LONGEST_SUBJECT) : line;
    }
}
