package nl.leeratelier.owncase;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import nl.leeratelier.storage.UuidV7;

/** Names one case of somebody's own work. */
public record OwnCaseId(UUID value) implements Serializable {

    static OwnCaseId next() {
        return new OwnCaseId(UuidV7.next());
    }

    /** The id that stands in an address; empty when it is none. */
    public static Optional<OwnCaseId> of(String text) {
        try {
            return Optional.of(new OwnCaseId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
