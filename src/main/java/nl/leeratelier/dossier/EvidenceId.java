package nl.leeratelier.dossier;

import java.io.Serializable;
import java.util.UUID;
import nl.leeratelier.storage.UuidV7;

/** Names one piece of evidence. */
public record EvidenceId(UUID value) implements Serializable {

    static EvidenceId next() {
        return new EvidenceId(UuidV7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
