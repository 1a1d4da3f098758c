package nl.leeratelier.groups;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import nl.leeratelier.storage.UuidV7;

/** Names one training group for ever. */
public record GroupId(UUID value) implements Serializable {

    static GroupId next() {
        return new GroupId(UuidV7.next());
    }

    /** The id that stands in an address; empty when it is none. */
    public static Optional<GroupId> of(String text) {
        try {
            return Optional.of(new GroupId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
