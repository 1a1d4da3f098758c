package nl.leeratelier.interchange;

import java.util.List;

/**
 * One thing that happened to something on its way.
 *
 * @param key says what, as a translation key
 * @param values fill the text in; what is quoted is shortened
 */
public record Note(Weight weight, String key, List<Object> values) {

    private static final int LONGEST_QUOTE = 160;

    /** What kind of thing happened. */
    public enum Weight {
        /** It is there, but not as it was. */
        CHANGED,
        /** It is not there any more. */
        LEFT_OUT,
        /** Ours needs it and theirs has none: an author writes it. */
        TO_WRITE,
        /** It was here already, just like that. */
        SAME
    }

    public Note {
        values = values.stream()
                .map(value -> value instanceof String words ? quoted(words) : value)
                .toList();
    }

    /** Something became another. */
    public static Note changed(String what, Object... values) {
        return new Note(Weight.CHANGED, "interchange.changed." + what, List.of(values));
    }

    /** Something was left out. */
    public static Note leftOut(String what, Object... values) {
        return new Note(Weight.LEFT_OUT, "interchange.left-out." + what, List.of(values));
    }

    /** Something is still to be written. */
    public static Note toWrite(String what, Object... values) {
        return new Note(Weight.TO_WRITE, "interchange.to-write." + what, List.of(values));
    }

    /** Something was here already. */
    public static Note same(String what, Object... values) {
        return new Note(Weight.SAME, "interchange.same." + what, List.of(values));
    }

    private static String quoted(String words) {
        String line = words.replaceAll("[\\s\\p{Cntrl}\\p{Cf}]+", " ").strip();
        return line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) + "…" : line;
    }
}
