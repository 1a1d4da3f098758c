package nl.leeratelier.measure;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which parts of a whole may be told when the whole is told too. Whoever reads the whole can take the parts away from it, and
 * what is left must not tell of a few people either: it is nobody, or {@link Growth#FEWEST} and more. Where it is not, the
 * smallest part is held back as well, so that it hides in what is left (complementary suppression).
 */
final class Parts {

    private Parts() {}

    /**
     * The names of the parts that may be told.
     *
     * @param all how many people there are in the whole
     * @param sizes how many there are in each part, by its name; nobody is in two
     */
    static Set<String> told(int all, Map<String, Integer> sizes) {
        var told = new TreeSet<String>();
        sizes.forEach((name, size) -> {
            if (size >= Growth.FEWEST) {
                told.add(name);
            }
        });
        var rest = all - told.stream().mapToInt(sizes::get).sum();
        if (rest > 0 && rest < Growth.FEWEST) {
            told.stream()
                    .min(Comparator.<String>comparingInt(sizes::get).thenComparing(Comparator.naturalOrder()))
                    .ifPresent(told::remove);
        }
        return told;
    }
}
