package nl.leeratelier.roleplay;

import java.util.Collection;
import nl.leeratelier.content.Fields;
import nl.leeratelier.content.Place;
import nl.leeratelier.content.Spelling;

/** Reports names that nothing bears, with the nearest that something does. */
final class References {

    /** What {@link Fields} gives where an id is missing; that was reported already. */
    private static final String MISSING = "missing";

    private References() {}

    /** Reports an unknown name, unless it is missing altogether. */
    static void require(Notation.Reporter reporter, String what, String name, Place place, Collection<String> known) {
        if (name.isEmpty() || name.equals(MISSING) || known.contains(name)) {
            return;
        }
        String mend = Spelling.nearest(name, known)
                .map(near -> "did you mean '" + near + "'?")
                .orElseGet(() -> known.size() <= 20 && !known.isEmpty()
                        ? "known: " + String.join(", ", known)
                        : "add it, or correct the name");
        reporter.report(place, "unknown " + what + " '" + name + "'", mend);
    }
}
