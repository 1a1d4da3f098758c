package nl.leeratelier.studio;

import java.time.Instant;
import java.util.Optional;
import nl.leeratelier.catalogue.VersionHash;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.people.OrganisationId;

/**
 * One content file that is being worked on, as it stands now.
 *
 * @param organisation whose trainers work on it
 * @param programme key of the programme that it belongs to, published or not
 * @param path of the file below the content folder
 * @param kind {@code programme}, {@code module}, or the kind of the activity
 * @param basedOn the version it was taken from; empty when it is new
 * @param sequence of the last edit; 0 when there is none
 * @param changedAt of the last edit, or of its making
 */
public record Draft(
        DraftId id,
        OrganisationId organisation,
        String programme,
        String path,
        String kind,
        Optional<VersionHash> basedOn,
        Manuscript manuscript,
        int sequence,
        Instant changedAt) {

    /** What it is called; empty as long as nobody gave it a title. */
    public String title() {
        return DraftLog.title(manuscript);
    }
}
