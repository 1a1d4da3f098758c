package nl.leeratelier.people;

import java.io.Serializable;
import java.util.UUID;
import nl.leeratelier.storage.UuidV7;

/** Names one organisation for ever. */
public record OrganisationId(UUID value) implements Serializable {

    /** Returns a new id, later than those made before it. */
    public static OrganisationId next() {
        return new OrganisationId(UuidV7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
