package nl.leeratelier.roleplay;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.leeratelier.content.Place;
import nl.leeratelier.content.SourceKey;

/**
 * Something that a case may bring into the talk, and what that does to its start.
 *
 * @param fact its name in the case: a card, a question that was asked, or what was chosen for something, as {@code waar.thuis}
 * @param text what one brings, for the briefing
 * @param effects in order, each clamped, before anything is said
 * @param why what it does to the start
 */
public record FromFile(
        String fact, String text, List<Effect> effects, String why, List<SourceKey> sources, Place place) {

    /** For what it was chosen: of facts that share it, one can be so. The fact itself where nothing was chosen. */
    String subject() {
        int dot = fact.indexOf('.');
        return dot < 0 ? fact : fact.substring(0, dot);
    }

    /** Whether these facts can be so together, and the talk listens to each. */
    static boolean isPossible(List<FromFile> all, Collection<String> facts) {
        Set<String> subjects = new HashSet<>();
        return facts.stream()
                .allMatch(fact -> all.stream()
                        .filter(one -> one.fact().equals(fact))
                        .anyMatch(one -> subjects.add(one.subject())));
    }
}
