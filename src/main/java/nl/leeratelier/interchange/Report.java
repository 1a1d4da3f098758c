package nl.leeratelier.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leeratelier.manuscript.Pointer;

/**
 * What became of everything in a file, in the order of the file.
 *
 * @param parts items, moments, files; what is said of the file as a whole is a part without a name
 */
public record Report(List<Part> parts) {

    public Report {
        parts = List.copyOf(parts);
    }

    /** What became of a part. */
    public enum Verdict {
        /** It is there as it was. */
        CAME_OVER,
        /** It is there as it was, and an author goes on with it: the notes say what is still to be done. */
        TO_FINISH,
        /** It is there, and the notes say how it differs. */
        CHANGED,
        /** It is not there. */
        NOT_SUPPORTED,
        /** It was there already, and nothing has changed. */
        WAS_THERE
    }

    /**
     * What a part became.
     *
     * @param work index of the work that it is in
     * @param at where it stands there
     */
    public record Spot(int work, Pointer at) {}

    /**
     * One thing of the file.
     *
     * @param name what it is called there, or how it begins; empty: the file as a whole; may be a translation key
     * @param theirs what it was, in the words of the other tool
     * @param ours the translation key of what it became; empty: nothing
     * @param spot where that is; empty when it is nothing, or no single thing
     */
    public record Part(String name, String theirs, String ours, List<Note> notes, Optional<Spot> spot) {

        private static final int LONGEST_NAME = 120;

        public Part {
            String line = name.replaceAll("[\\s\\p{Cntrl}\\p{Cf}]+", " ").strip();
            name = line.length() > LONGEST_NAME ? line.substring(0, LONGEST_NAME) + "…" : line;
            notes = notes.stream().distinct().toList();
        }

        /** Without a place of its own. */
        public Part(String name, String theirs, String ours, List<Note> notes) {
            this(name, theirs, ours, notes, Optional.empty());
        }

        /** With more to say of it. */
        public Part with(List<Note> more) {
            return more.isEmpty()
                    ? this
                    : new Part(
                            name,
                            theirs,
                            ours,
                            Stream.concat(notes.stream(), more.stream()).toList(),
                            spot);
        }

        /** What is said of the file as a whole. */
        public static Part ofFile(List<Note> notes) {
            return new Part("", "", "", notes);
        }

        public boolean isOfFile() {
            return name.isEmpty() && theirs.isEmpty();
        }

        public Verdict verdict() {
            if (notes.stream().anyMatch(note -> note.weight() == Note.Weight.SAME)) {
                return Verdict.WAS_THERE;
            }
            if (ours.isEmpty() && !isOfFile()) {
                return Verdict.NOT_SUPPORTED;
            }
            if (notes.isEmpty()) {
                return Verdict.CAME_OVER;
            }
            return notes.stream().allMatch(note -> note.weight() == Note.Weight.TO_WRITE)
                    ? Verdict.TO_FINISH
                    : Verdict.CHANGED;
        }
    }

    /** How many parts have this verdict; the file as a whole is not counted. */
    public long count(Verdict verdict) {
        return parts.stream()
                .filter(part -> !part.isOfFile() && part.verdict() == verdict)
                .count();
    }

    /** This and another, one after the other. */
    public Report and(Report other) {
        return new Report(Stream.concat(parts.stream(), other.parts.stream()).toList());
    }

    /** Without anything in it. */
    public static Report empty() {
        return new Report(new ArrayList<>());
    }
}
