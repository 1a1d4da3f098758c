package nl.leeratelier.roleplay;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds endings that a single choice decides: who makes it comes to that ending whatever else is said, and nobody comes there
 * without it. A talk turns on how it is held, not on one word.
 */
final class Deciding {

    private final RolePlay talk;
    private final Links links;
    private final int situations;
    private final int starts;
    /** For each situation the endings that can follow, a bit for each. */
    private final long[] follow;
    /** The same for each label. */
    private final long[] decided;

    private Deciding(RolePlay talk, Links links, int situations, int starts) {
        this.talk = talk;
        this.links = links;
        this.situations = situations;
        this.starts = starts;
        this.follow = new long[situations];
        this.decided = new long[links.labels()];
    }

    /** The deciding choice by ending, as far as the links tell. Talks that have or reach one ending only are left alone. */
    static Map<Ending, Choice> choices(RolePlay talk, Links links, int situations, int starts) {
        return situations == 0 ? Map.of() : new Deciding(talk, links, situations, starts).find();
    }

    private Map<Ending, Choice> find() {
        follow();
        Map<Ending, Choice> found = new LinkedHashMap<>();
        long reached = Arrays.stream(follow, 0, starts).reduce(0, (one, other) -> one | other);
        if (Long.bitCount(reached) < 2) {
            return found;
        }
        Forwards forwards = new Forwards(links, situations, starts);
        for (int ending = 0; ending < talk.endings().size(); ending++) {
            int wanted = ending;
            BitSet way = forwards.wayTo(link -> true, link -> isEnd(link, wanted));
            way.stream()
                    .filter(label -> decided[label] == 1L << wanted)
                    .filter(label -> forwards.wayTo(link -> links.by(link) != label, link -> isEnd(link, wanted))
                            .isEmpty())
                    .forEach(label -> choice(label)
                            .ifPresent(c -> found.putIfAbsent(talk.endings().get(wanted), c)));
        }
        return found;
    }

    private void follow() {
        Backwards backwards = new Backwards(links, situations);
        for (int ending = 0; ending < talk.endings().size(); ending++) {
            boolean[] marked = new boolean[situations];
            for (int link = 0; link < links.count(); link++) {
                marked[links.from(link)] |= isEnd(link, ending);
            }
            backwards.spread(marked);
            for (int situation = 0; situation < situations; situation++) {
                follow[situation] |= marked[situation] ? 1L << ending : 0;
            }
        }
        for (int link = 0; link < links.count(); link++) {
            decided[links.by(link)] |= links.isEnd(link) ? 1L << links.ending(link) : follow[links.to(link)];
        }
    }

    private boolean isEnd(int link, int ending) {
        return links.isEnd(link) && links.ending(link) == ending;
    }

    private Optional<Choice> choice(int label) {
        return talk.nodes().stream()
                .flatMap(node -> node.choices().stream())
                .filter(choice -> links.label(choice) == label)
                .findFirst();
    }
}
