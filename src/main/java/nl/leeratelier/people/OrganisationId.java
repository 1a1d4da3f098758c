package nl.leeratelier.people;

import java.util.UUID;

/** Names an organisation. */
public record OrganisationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
