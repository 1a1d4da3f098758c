package nl.leeratelier.studio;

import java.util.UUID;

/** Names a draft. */
public record DraftId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
