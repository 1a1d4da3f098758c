package nl.leeratelier.dossier;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import nl.leeratelier.storage.UuidV7;

/** Names a link to a dossier; it opens nothing by itself. */
public record LinkId(UUID value) implements Serializable {

    static LinkId next() {
        return new LinkId(UuidV7.next());
    }

    /** The id that stands in an address; empty when it is none. */
    public static Optional<LinkId> of(String text) {
        try {
            return Optional.of(new LinkId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
