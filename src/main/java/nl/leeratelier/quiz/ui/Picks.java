package nl.leeratelier.quiz.ui;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is picked of what can be. */
final class Picks implements Serializable {

    private final boolean one;
    private final Set<String> picked = new LinkedHashSet<>();

    /** @param one whether a pick takes the place of the one before */
    Picks(List<String> answer, boolean one) {
        this.one = one;
        picked.addAll(answer);
    }

    boolean has(String id) {
        return picked.contains(id);
    }

    void set(String id, boolean pick) {
        if (pick && one) {
            picked.clear();
        }
        if (pick) {
            picked.add(id);
        } else {
            picked.remove(id);
        }
    }

    List<String> answer() {
        return List.copyOf(picked);
    }
}
