package nl.leeratelier.interchange.items;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in which gaps are marked, taken apart: what stands above the first gap says what to do. */
public final class GapText {

    private final List<Task.Piece> pieces = new ArrayList<>();
    private final List<Task.Gap> gaps = new ArrayList<>();
    private String above = "";

    private GapText() {}

    /**
     * Takes a text apart.
     *
     * @param gap makes the gap that a mark stands for
     */
    public static GapText of(String text, Pattern mark, Function<MatchResult, Task.Gap> gap) {
        GapText taken = new GapText();
        Matcher marks = mark.matcher(text);
        int end = 0;
        while (marks.find()) {
            String before = text.substring(end, marks.start());
            if (taken.gaps.isEmpty()) {
                int line = before.lastIndexOf('\n') + 1;
                taken.above = before.substring(0, line).strip();
                before = before.substring(line);
            }
            taken.words(before);
            taken.pieces.add(Task.Piece.gap(taken.gaps.size()));
            taken.gaps.add(gap.apply(marks.toMatchResult()));
            end = marks.end();
        }
        taken.words(text.substring(end));
        return taken;
    }

    private void words(String words) {
        if (!words.isEmpty()) {
            pieces.add(Task.Piece.words(words));
        }
    }

    /** What stands on the lines above the first gap; may be empty. */
    public String above() {
        return above;
    }

    public Task.Fill task() {
        return new Task.Fill(List.copyOf(pieces), List.copyOf(gaps));
    }

    public boolean hasGaps() {
        return !gaps.isEmpty();
    }
}
