package nl.leeratelier.mail;

import java.io.Serializable;
import java.util.UUID;
import nl.leeratelier.storage.UuidV7;

/** Names one mail for ever; later mails have higher ids. */
public record MailId(UUID value) implements Serializable {

    static MailId next() {
        return new MailId(UuidV7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
