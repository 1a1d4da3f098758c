package nl.leeratelier.studio;

import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Outcome;

/** What became of an author's edit. */
public sealed interface Saved {

    /**
     * It is on disk. An edit that changes nothing is not written down: the draft is as it was.
     *
     * @param draft with it, and with what others did before it
     * @param undo the edit that takes it back
     */
    record Kept(Draft draft, Edit undo) implements Saved {}

    /**
     * Another author changed the same place meanwhile, or took it away; nothing was done.
     *
     * @param why a {@link Outcome.Conflict} or {@link Outcome.Gone}
     * @param now the draft as it stands
     */
    record Refused(Outcome why, Draft now) implements Saved {}
}
