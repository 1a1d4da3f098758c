package nl.leeratelier.quiz.ui;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is picked of what can be. */
final class Picks implements Serializable {

    private final boolean one;
    private final boolean keepsOne;
    private final Set<String> picked = new LinkedHashSet<>();

    Picks(List<String> answer, boolean one, boolean keepsOne) {
        this.one = one;
        this.keepsOne = keepsOne;
        picked.addAll(answer);
    }

    boolean has(String id) {
        return picked.contains(id);
    }

    /** Picks, or takes a pick away; false when the last one must stay. */
    boolean set(String id, boolean pick) {
        if (!pick && keepsOne && picked.equals(Set.of(id))) {
            return false;
        }
        if (pick && one) {
            picked.clear();
        }
        return pick ? picked.add(id) : picked.remove(id);
    }

    List<String> answer() {
        return List.copyOf(picked);
    }
}
