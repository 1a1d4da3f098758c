package nl.leeratelier.storage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Finds things by the beginnings of their words, as fast in a list of a million as in one of ten. Whoever changes a thing keeps
 * its words in the same transaction.
 */
@Service
public class WordIndex {

    private static final int TYPED_AT_MOST = 6;
    private static final int FEW = 5_000;
    private static final int FIRST_LOOK = 100;
    private static final int LONGEST_LOOK = 5_000;

    private final WordRows rows;

    WordIndex(WordRows rows) {
        this.rows = rows;
    }

    /**
     * A list of things that are found by words.
     *
     * @param name of what, in up to 20 characters
     * @param of whose
     */
    public record Catalog(String name, UUID of) {}

    /** Where a thing stands in its list: by a text, then by its id. */
    public record Spot(String place, UUID id) {}

    /** Adds a thing with its words. */
    public void add(Catalog catalog, Spot spot, List<String> words) {
        rows.add(catalog, spot, words);
    }

    /** Takes a thing away, if it is there. */
    public void remove(UUID id) {
        rows.remove(id);
    }

    /**
     * Things with words that begin as all of the typed ones do, in their order.
     *
     * @param typed as {@link Words#of} gives them; without any nothing is found
     * @param after where to go on; null for the first ones
     * @param isBackwards from the last to the first
     * @param lookUp gives those things of some ids that are meant, in the same order; it must compare the words: an id may be of
     *     one that only looks alike
     */
    public <T> List<T> find(
            Catalog catalog,
            List<String> typed,
            @Nullable Spot after,
            boolean isBackwards,
            int limit,
            Function<List<UUID>, List<T>> lookUp) {
        var found = new ArrayList<T>();
        if (typed.isEmpty()) {
            return found;
        }
        var some = typed.stream().limit(TYPED_AT_MOST).toList();
        var rarest = rarest(catalog, some);
        var look = Math.min(Math.max(FIRST_LOOK, limit), LONGEST_LOOK);
        @Nullable Spot last = after;
        List<Spot> spots;
        do {
            spots = rows.find(catalog, rarest, some, last, isBackwards, look);
            if (!spots.isEmpty()) {
                found.addAll(lookUp.apply(spots.stream().map(Spot::id).toList()));
                last = spots.getLast();
            }
            var isAll = spots.size() < look;
            look = Math.min(4 * look, LONGEST_LOOK);
            if (isAll) {
                break;
            }
        } while (found.size() < limit);
        return found.size() > limit ? found.subList(0, limit) : found;
    }

    /** The word that the fewest have; of those that many have, the longest. */
    private String rarest(Catalog catalog, List<String> typed) {
        if (typed.size() == 1) {
            return typed.getFirst();
        }
        return typed.stream()
                .min(Comparator.<String>comparingInt(word -> rows.count(catalog, word, FEW))
                        .thenComparingInt(word -> -word.length()))
                .orElseThrow();
    }
}
