package nl.leeratelier.studio.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that are marked in a text of a quiz. In the file they have ids between double braces; an author writes them between double
 * square brackets, and the ids are kept as long as the words are.
 */
public final class Marks {

    private static final Pattern FILED = Pattern.compile("\\{\\{([a-z0-9-]+)(?:=([a-z0-9-]+))?(?:\\|([^{}|]*))?}}");
    private static final Pattern WRITTEN = Pattern.compile("\\[\\[([^\\[\\]{}|]{1,200})]]");

    private Marks() {}

    /**
     * A mark in a text.
     *
     * @param label of what sort it is, where marks have a sort
     * @param words that are marked; empty of a gap, which stands for words to fill in
     */
    public record Mark(String id, Optional<String> label, Optional<String> words) {

        private String filed() {
            return "{{" + id + label.map(one -> "=" + one).orElse("")
                    + words.map(one -> "|" + one).orElse("") + "}}";
        }
    }

    /**
     * A text as it goes into the file.
     *
     * @param added gaps that were not there before, by id, with the words that belong in them
     * @param changed gaps in which other words belong now, by id
     */
    public record Filed(String text, Map<String, String> added, Map<String, String> changed) {}

    /** The marks of a text of a file, in order. */
    public static List<Mark> of(String text) {
        return FILED.matcher(text).results().map(Marks::mark).toList();
    }

    /** The text as it is read: marked words without their mark, and dots for a gap. */
    static String unmarked(String text) {
        return FILED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(mark(found).words().orElse("…")));
    }

    private static Mark mark(MatchResult found) {
        return new Mark(found.group(1), Optional.ofNullable(found.group(2)), Optional.ofNullable(found.group(3)));
    }

    /**
     * The text as an author reads it.
     *
     * @param gap what belongs in a gap, by its id
     */
    public static String written(String text, Function<String, String> gap) {
        return FILED.matcher(text).replaceAll(found -> {
            Mark mark = mark(found);
            return Matcher.quoteReplacement("[[" + mark.words().orElseGet(() -> gap.apply(mark.id())) + "]]");
        });
    }

    /** The text without a mark: what was marked stands there as words. */
    public static String without(String text, String id, String words) {
        return FILED.matcher(text).replaceAll(found -> {
            Mark mark = mark(found);
            return Matcher.quoteReplacement(mark.id().equals(id) ? mark.words().orElse(words) : mark.filed());
        });
    }

    /** The text with another label at a mark. */
    public static String labelled(String text, String id, String label) {
        return FILED.matcher(text).replaceAll(found -> {
            Mark mark = mark(found);
            Mark now = mark.id().equals(id) ? new Mark(id, Optional.of(label), mark.words()) : mark;
            return Matcher.quoteReplacement(now.filed());
        });
    }

    /**
     * The text as it goes into the file, after an author wrote it.
     *
     * @param before as it stood in the file
     * @param gaps whether it has gaps rather than marked words
     * @param gap what belongs in a gap, by its id
     */
    public static Filed filed(String written, String before, boolean gaps, Function<String, String> gap) {
        List<Mark> left = new ArrayList<>(of(before));
        Set<String> taken = new HashSet<>();
        left.forEach(mark -> taken.add(mark.id()));
        List<String> words = WRITTEN.matcher(written)
                .results()
                .map(found -> found.group(1).strip())
                .toList();
        List<Optional<Mark>> kept = new ArrayList<>();
        for (String one : words) {
            Optional<Mark> same = left.stream()
                    .filter(mark ->
                            mark.words().orElseGet(() -> gap.apply(mark.id())).equals(one))
                    .findFirst();
            same.ifPresent(left::remove);
            kept.add(same);
        }
        Map<String, String> added = new LinkedHashMap<>();
        Map<String, String> renamed = new LinkedHashMap<>();
        boolean sameNumber =
                left.size() == kept.stream().filter(Optional::isEmpty).count();
        int[] index = {0};
        String text = WRITTEN.matcher(written).replaceAll(found -> {
            int here = index[0]++;
            String one = words.get(here);
            Mark mark = kept.get(here).orElseGet(() -> {
                // Where as many are left as are new, words were changed: what was answered about them stays.
                Optional<Mark> changed = sameNumber ? left.stream().findFirst() : Optional.empty();
                changed.ifPresent(left::remove);
                String id = changed.map(Mark::id).orElseGet(() -> free(one, taken));
                taken.add(id);
                if (gaps) {
                    (changed.isPresent() ? renamed : added).put(id, one);
                }
                return new Mark(id, changed.flatMap(Mark::label), gaps ? Optional.empty() : Optional.of(one));
            });
            return Matcher.quoteReplacement(
                    new Mark(mark.id(), mark.label(), gaps ? Optional.empty() : Optional.of(one)).filed());
        });
        return new Filed(text, added, renamed);
    }

    private static String free(String words, Set<String> taken) {
        String plain = NewPart.plain(words);
        String first = plain.isEmpty() ? "deel" : plain;
        String id = first;
        for (int number = 2; taken.contains(id); number++) {
            id = first + "-" + number;
        }
        return id;
    }
}
