package nl.leeratelier.roleplay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a talk may start: with nothing from a file, or with what a case can bring. */
final class Starts {

    /** Beyond so many, each fact is tried alone and with the most that can go together. */
    private static final int MOST = 256;

    private Starts() {}

    /** The facts of every start that is looked at, the one with nothing first. */
    static List<Set<String>> of(RolePlay talk) {
        Map<String, List<String>> subjects = new LinkedHashMap<>();
        talk.fromFile()
                .forEach(one -> subjects.computeIfAbsent(one.subject(), key -> new ArrayList<>())
                        .add(one.fact()));
        long all = 1;
        for (List<String> facts : subjects.values()) {
            all = Math.min(MOST + 1, all * (facts.size() + 1));
        }
        return all <= MOST ? everyChoice(subjects.values()) : some(subjects.values());
    }

    private static List<Set<String>> everyChoice(Collection<List<String>> subjects) {
        List<Set<String>> starts = new ArrayList<>(List.of(Set.of()));
        for (List<String> facts : subjects) {
            List<Set<String>> before = List.copyOf(starts);
            for (String fact : facts) {
                before.forEach(start -> starts.add(and(start, fact)));
            }
        }
        return starts;
    }

    private static List<Set<String>> some(Collection<List<String>> subjects) {
        List<Set<String>> starts = new ArrayList<>(List.of(Set.of()));
        Set<String> first = new LinkedHashSet<>();
        Set<String> last = new LinkedHashSet<>();
        for (List<String> facts : subjects) {
            facts.forEach(fact -> starts.add(Set.of(fact)));
            first.add(facts.getFirst());
            last.add(facts.getLast());
        }
        starts.add(first);
        starts.add(last);
        return starts;
    }

    private static Set<String> and(Set<String> start, String fact) {
        Set<String> more = new LinkedHashSet<>(start);
        more.add(fact);
        return more;
    }
}
