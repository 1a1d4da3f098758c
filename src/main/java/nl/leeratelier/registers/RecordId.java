package nl.leeratelier.registers;

import java.io.Serializable;
import java.util.UUID;
import nl.leeratelier.storage.UuidV7;

/** Names an accreditation record for ever. */
public record RecordId(UUID value) implements Serializable {

    static RecordId next() {
        return new RecordId(UuidV7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
