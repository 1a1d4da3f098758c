package nl.leeratelier.studio;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is at a draft now, and where in it. Asks {@link Drafts} whether the person may know. */
@Service
public class Presence {

    /** Who was not seen for so long is gone. */
    public static final Duration STAYS = Duration.ofSeconds(20);

    /** Who stays at the same place is written down so often. */
    private static final Duration AGAIN = Duration.ofSeconds(6);

    private final PresenceRows rows;
    private final Drafts drafts;
    private final Clock clock;
    private final Cache<Who, Seen> written =
            Caffeine.newBuilder().maximumSize(2_000).build();

    Presence(PresenceRows rows, Drafts drafts, Clock clock) {
        this.rows = rows;
        this.drafts = drafts;
        this.clock = clock;
    }

    private record Who(DraftId draft, AccountId account) {}

    /**
     * Somebody at a draft.
     *
     * @param at the part they are working on
     */
    public record Seen(AccountId account, Pointer at, Instant when) {}

    /** Says that somebody is at a part of a draft, and tells who else is there; to be asked at every poll. */
    @Transactional
    public List<Seen> here(DraftId id, AccountId account, Pointer at) {
        drafts.summary(id);
        Instant now = clock.instant();
        Who who = new Who(id, account);
        Seen last = written.getIfPresent(who);
        if (last == null || !last.at().equals(at) || last.when().plus(AGAIN).isBefore(now)) {
            Seen seen = new Seen(account, at, now);
            rows.put(id, seen);
            written.put(who, seen);
        }
        return rows.since(id, now.minus(STAYS)).stream()
                .filter(seen -> !seen.account().equals(account))
                .toList();
    }

    /** Says that somebody left a draft. */
    @Transactional
    public void left(DraftId id, AccountId account) {
        written.invalidate(new Who(id, account));
        rows.delete(id, account);
    }

    @EventListener
    void on(PersonErased erased) {
        rows.deleteAllOf(erased.account());
    }
}
