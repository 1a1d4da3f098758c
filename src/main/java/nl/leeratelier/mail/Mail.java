package nl.leeratelier.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One mail and what became of it.
 *
 * @param text plain text; {@code {link}} stands where the link goes
 * @param link opens something for the recipient; null when there is none, and once the mail is sent
 * @param reason why it was not sent yet or at all; null when there is nothing to say
 * @param attempts how many times it was tried
 */
public record Mail(
        MailId id,
        String to,
        String subject,
        String text,
        @Nullable String link,
        Status status,
        @Nullable String reason,
        int attempts,
        Instant createdAt) {

    /** What became of a mail. */
    public enum Status {
        /** Will be tried, or tried again. */
        WAITING,
        /** Taken over by the mail server. */
        SENT,
        /** There is no mail server: it waits here to be read. */
        KEPT,
        /** Tried as often as makes sense. */
        FAILED
    }

    /** The text as the recipient reads it. Once the link is forgotten it shows these words instead. */
    public String textWith(String forgotten) {
        return text.replace(Mails.LINK, link == null ? forgotten : link);
    }
}
