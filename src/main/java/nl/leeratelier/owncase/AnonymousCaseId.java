package nl.leeratelier.owncase;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** Names one anonymous case. Random: an id with a time in it would tell whose case was made anonymous then. */
public record AnonymousCaseId(UUID value) implements Serializable {

    static AnonymousCaseId next() {
        return new AnonymousCaseId(UUID.randomUUID());
    }

    /** The id that stands in an address; empty when it is none. */
    public static Optional<AnonymousCaseId> of(String text) {
        try {
            return Optional.of(new AnonymousCaseId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
