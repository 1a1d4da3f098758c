package nl.leeratelier.studio.ui.talk;

import java.util.List;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.studio.Marked;
import nl.leeratelier.studio.talk.Reach;
import nl.leeratelier.studio.talk.TalkMap;
import nl.leeratelier.studio.ui.desk.Desk;

/** What the forms of a talk share: the desk, the talk as it is now, and the way from part to part. */
interface Workroom {

    Desk desk();

    Sayings sayings();

    TalkMap map();

    /** What playing at random last found. */
    Reach reach();

    /** What the checker found in a part. */
    List<Marked> problemsIn(Pointer part);

    /** Opens a part to write in it, and brings the author there. */
    void open(Pointer part);

    /** Closes what is open. */
    void close();

    /** The key of the part that a place belongs to; empty for what stands before the talk. */
    static String owner(Pointer at) {
        List<String> steps = at.steps();
        boolean inPart = steps.size() > 1
                && List.of("nodes", "endings", "characters", "variables").contains(steps.getFirst());
        return inPart ? Pointer.of(steps.get(0), steps.get(1)).toString() : "";
    }
}
