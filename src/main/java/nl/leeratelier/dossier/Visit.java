package nl.leeratelier.dossier;

import java.time.Duration;

/** What becomes of somebody who opens a link. */
public sealed interface Visit {

    /** The dossier, to read. */
    record Opened(DossierLink link, Dossier dossier) implements Visit {}

    /** The link was one, and opens nothing any more. */
    record Closed(DossierLink.State state) implements Visit {}

    /** No such link. */
    record Unknown() implements Visit {}

    /** @param pause how long to wait before trying another */
    record TooManyGuesses(Duration pause) implements Visit {}
}
