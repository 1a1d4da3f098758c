package nl.leeratelier.studio;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import nl.leeratelier.storage.UuidV7;

/** Names a draft. */
public record DraftId(UUID value) implements Serializable {

    static DraftId next() {
        return new DraftId(UuidV7.next());
    }

    /** Reads what an address says; empty when it names nothing. */
    public static Optional<DraftId> of(String text) {
        try {
            return Optional.of(new DraftId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
