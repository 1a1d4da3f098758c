package nl.leeratelier.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Texts that two authors went on from, line by line. Pure. */
public final class Lines {

    private Lines() {}

    /**
     * Both changes in one text, where they are about different lines; empty where both are about the same line: half a sentence of
     * each is worse than a question.
     */
    public static Optional<String> merged(String before, String mine, String theirs) {
        if (before.equals(mine) || mine.equals(theirs)) {
            return Optional.of(theirs);
        }
        if (before.equals(theirs)) {
            return Optional.of(mine);
        }
        List<String> old = of(before);
        Change one = Change.between(old, of(mine));
        Change other = Change.between(old, of(theirs));
        boolean first = one.to <= other.from;
        if (!first && other.to > one.from || one.from == other.from) {
            return Optional.empty();
        }
        Change earlier = first ? one : other;
        Change later = first ? other : one;
        List<String> all = new ArrayList<>(old.subList(0, earlier.from));
        all.addAll(earlier.lines);
        all.addAll(old.subList(earlier.to, later.from));
        all.addAll(later.lines);
        all.addAll(old.subList(later.to, old.size()));
        return Optional.of(String.join("\n", all));
    }

    private static List<String> of(String text) {
        return List.of(text.split("\n", -1));
    }

    /**
     * What became of the lines from one to another.
     *
     * @param to behind the last
     */
    private record Change(int from, int to, List<String> lines) {

        static Change between(List<String> old, List<String> now) {
            int start = 0;
            while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
                start++;
            }
            int end = 0;
            while (end < Math.min(old.size(), now.size()) - start
                    && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
                end++;
            }
            return new Change(start, old.size() - end, now.subList(start, now.size() - end));
        }
    }
}
