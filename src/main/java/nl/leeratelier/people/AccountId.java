package nl.leeratelier.people;

import java.io.Serializable;
import java.util.UUID;
import nl.leeratelier.storage.UuidV7;

/** Names one account for ever. */
public record AccountId(UUID value) implements Serializable {

    /** Returns a new id, later than those made before it. */
    public static AccountId next() {
        return new AccountId(UuidV7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
