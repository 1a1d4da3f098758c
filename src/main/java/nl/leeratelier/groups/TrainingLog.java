package nl.leeratelier.groups;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.leeratelier.learning.OwnWords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The log that a trainer keeps of the training of a group (A-2.1e). Only who trains the group now reads and writes it; whoever
 * takes the group over takes over its log.
 */
@Service
public class TrainingLog {

    /** As many entries as a log can have. */
    public static final int MOST_ENTRIES = 500;

    /** Where the days of the training begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final LogRows rows;
    private final TrainingGroups groups;
    private final Clock clock;

    TrainingLog(LogRows rows, TrainingGroups groups, Clock clock) {
        this.rows = rows;
        this.groups = groups;
        this.clock = clock;
    }

    /** Today. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** Entries, the last day first, so many after skipping some. */
    public List<LogEntry> page(GroupId group, int offset, int limit) {
        return rows.page(own(group), offset, limit);
    }

    /**
     * Adds an entry.
     *
     * @param day today or before
     * @param cameUp 1 to 2,000 characters
     * @param changed at most 2,000 characters
     * @throws GroupRefused when one of these does not hold, or the group is not theirs
     */
    @Transactional
    public void write(GroupId group, LocalDate day, String cameUp, String changed) {
        own(group);
        if (day.isAfter(today()) || day.getYear() < 2000) {
            throw new GroupRefused(GroupRefused.Reason.DAY_INVALID);
        }
        check(cameUp);
        check(changed);
        if (cameUp.isBlank()) {
            throw new GroupRefused(GroupRefused.Reason.EMPTY);
        }
        if (rows.size(group) >= MOST_ENTRIES) {
            throw new GroupRefused(GroupRefused.Reason.LOG_FULL);
        }
        rows.add(group, new LogEntry(LogEntryId.next(), day, cameUp.strip(), changed.strip()), clock.instant());
    }

    /** Takes an entry away. */
    @Transactional
    public void delete(GroupId group, LogEntryId entry) {
        rows.delete(own(group), entry);
    }

    private GroupId own(GroupId group) {
        return groups.trained(group)
                .orElseThrow(() -> new GroupRefused(GroupRefused.Reason.NOT_THERE))
                .id();
    }

    private static void check(String text) {
        if (text.length() > OwnWords.LONGEST) {
            throw new GroupRefused(GroupRefused.Reason.TOO_LONG);
        }
        if (!OwnWords.isReadable(text)) {
            throw new GroupRefused(GroupRefused.Reason.UNREADABLE);
        }
    }
}
