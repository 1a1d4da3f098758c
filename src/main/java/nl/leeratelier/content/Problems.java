package nl.leeratelier.content;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Collects problems while reading and checking; keeps at most {@value #MOST} of them, so that no input can fill the memory. */
public final class Problems {

    static final int MOST = 2_000;

    private final Set<Problem> found = new LinkedHashSet<>();
    private int more;
    private int added;

    /** Notes a problem; the reading goes on. */
    public void add(Place place, String what, String mend) {
        added++;
        Problem problem = new Problem(place, what, mend);
        if (found.size() < MOST) {
            found.add(problem);
        } else if (!found.contains(problem)) {
            more++;
        }
    }

    void addAll(List<Problem> others) {
        others.forEach(problem -> add(problem.place(), problem.what(), problem.mend()));
    }

    /** All problems so far, in the order of their places, each once; when there were too many, the last says how many more. */
    public List<Problem> all() {
        List<Problem> sorted =
                found.stream().sorted((a, b) -> a.place().compareTo(b.place())).toList();
        if (more == 0) {
            return sorted;
        }
        Problem rest = new Problem(
                sorted.getLast().place(), "there are " + more + " more problems", "mend the ones above first");
        return Stream.concat(sorted.stream(), Stream.of(rest)).toList();
    }

    /** How often something was reported, the same thing twice counted twice. */
    int count() {
        return added;
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** True when more problems are only counted: finding words for them is not worth the time. */
    boolean isFull() {
        return found.size() >= MOST;
    }
}
