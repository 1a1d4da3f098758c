package nl.leeratelier.catalogue;

import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;

/**
 * What an organisation says of a version that its trainers publish.
 *
 * @param owner whose people may see and follow it
 * @param note what changed, for whoever reads the list of versions
 */
public record Release(OrganisationId owner, AccountId by, Kind kind, String note) {

    /** What a version is to the one before it. */
    public enum Kind {
        /** There is none before it. */
        FIRST,
        /** Slips of the pen were mended: an accreditation holds. */
        CORRECTION,
        /** More changed: an accreditation may have to be renewed. */
        RENEWAL,
        /** What an own version was taken over from: nobody begins with it, and nothing stands before it. */
        COPIED
    }
}
