package nl.leeratelier.interchange;

import java.util.Optional;
import nl.leeratelier.manuscript.Manuscript;

/**
 * One content file to be made a draft of.
 *
 * @param path where it stands below the content folder; empty: that is still to be chosen
 * @param kind {@code programme}, {@code module}, or the kind of the activity
 */
public record Work(Optional<String> path, String kind, Manuscript manuscript) {

    /** A work without a place. */
    public Work(String kind, Manuscript manuscript) {
        this(Optional.empty(), kind, manuscript);
    }

    /** What it is called; empty when it has no title. */
    public String title() {
        return manuscript.root().words("title").orElse("");
    }
}
