package nl.leeratelier.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects problems while reading and checking; keeps at most {@value #MOST} of them, so that no input can fill the memory. */
public final class Problems {

    static final int MOST = 2_000;

    private final List<Problem> found = new ArrayList<>();

    /** Notes a problem; the reading goes on. */
    public void add(Place place, String what, String mend) {
        if (found.size() < MOST) {
            found.add(new Problem(place, what, mend));
        }
    }

    /** All problems so far, in the order of their places, each once. */
    public List<Problem> all() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Problem::place))
                .toList();
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }
}
