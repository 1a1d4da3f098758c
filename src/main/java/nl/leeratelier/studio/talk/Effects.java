package nl.leeratelier.studio.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leeratelier.manuscript.Value;

/**
 * What a choice moves, read from the list that it is written in ({@code vertrouwen +10}) and written back. What cannot be read
 * stays as it is.
 */
public record Effects(List<Line> lines) {

    private static final Pattern FORM = Pattern.compile("\\s*([A-Za-z0-9_-]+?)\\s*([+-])\\s*([0-9]{1,6})\\s*");

    /** The largest change that can be written. */
    public static final int MOST = 999_999;

    public Effects {
        lines = List.copyOf(lines);
    }

    /** One entry of the list. */
    public sealed interface Line {

        String written();

        /** @param what id of a variable, or key of a scale */
        record Moves(String what, int change) implements Line {
            public Moves {
                change = Math.clamp(change, -MOST, MOST);
            }

            @Override
            public String written() {
                return what + (change < 0 ? " -" : " +") + Math.abs(change);
            }
        }

        /** Not understood. */
        record Unread(String written) implements Line {}
    }

    /** What stands in a field; nothing when it is not there. */
    public static Effects of(Optional<Value> field) {
        return new Effects(Aim.words(field).stream().map(Effects::line).toList());
    }

    private static Line line(String written) {
        Matcher form = FORM.matcher(written);
        if (!form.matches()) {
            return new Line.Unread(written);
        }
        int size = Integer.parseInt(form.group(3));
        return new Line.Moves(form.group(1), form.group(2).equals("-") ? -size : size);
    }

    /** The field; empty when nothing is moved. */
    public Optional<Value> written() {
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Value.Listing.of(lines.stream().map(Line::written).toList()));
    }

    public Effects with(int index, Line line) {
        List<Line> changed = new ArrayList<>(lines);
        changed.set(index, line);
        return new Effects(changed);
    }

    public Effects and(Line line) {
        List<Line> changed = new ArrayList<>(lines);
        changed.add(line);
        return new Effects(changed);
    }

    public Effects without(int index) {
        List<Line> changed = new ArrayList<>(lines);
        changed.remove(index);
        return new Effects(changed);
    }
}
