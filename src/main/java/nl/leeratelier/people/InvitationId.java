package nl.leeratelier.people;

import java.io.Serializable;
import java.util.UUID;
import nl.leeratelier.storage.UuidV7;

/** Names one invitation for ever. */
public record InvitationId(UUID value) implements Serializable {

    /** Returns a new id, later than those made before it. */
    public static InvitationId next() {
        return new InvitationId(UuidV7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
