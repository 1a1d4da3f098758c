package nl.leeratelier.mail;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** All mail that went out or should, for administrators only: kept mail holds links that open accounts. */
@Service
@RolesAllowed("ADMINISTRATOR")
public class MailBook {

    private final MailRows rows;
    private final MailServer server;
    private final Clock clock;

    MailBook(MailRows rows, MailServer server, Clock clock) {
        this.rows = rows;
        this.server = server;
        this.clock = clock;
    }

    /** Mails from new to old, those before the given one. */
    public List<Mail> page(@Nullable MailId before, int limit) {
        return rows.page(before, limit);
    }

    /** One mail. */
    public Optional<Mail> find(MailId id) {
        return rows.find(id);
    }

    /** Whether there is a mail server to send by. */
    public boolean canSend() {
        return server.isThere();
    }

    /** Sends a mail after all that was kept or had failed; without a mail server it does nothing. */
    public void startOver(MailId id) {
        if (server.isThere()) {
            rows.startOver(id, clock.instant());
        }
    }
}
