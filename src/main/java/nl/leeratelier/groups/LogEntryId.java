package nl.leeratelier.groups;

import java.io.Serializable;
import java.util.UUID;
import nl.leeratelier.storage.UuidV7;

/** Names one page of a log. */
public record LogEntryId(UUID value) implements Serializable {

    static LogEntryId next() {
        return new LogEntryId(UuidV7.next());
    }
}
