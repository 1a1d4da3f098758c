package nl.leeratelier.studio.talk;

import nl.leeratelier.manuscript.Pointer;

/**
 * A place on the map of a talk.
 *
 * @param key names it on the map: where it stands in the manuscript, {@link #END}, or what it would be called
 * @param id what ways call it; empty for one that has no id yet
 * @param speaker name of who speaks; empty where nobody does
 * @param words what is said or asked, or the title of an ending; empty as long as nothing is written
 * @param stop whether in the parent's chair the talk holds still here
 */
public record Spot(String key, String id, Kind kind, String speaker, String words, boolean stop) {

    /** The key of the place where the talk ends, from which it goes to one of the endings. */
    public static final String END = "end";

    private static final String MISSING = "missing/";

    /** What there is at a place. */
    public enum Kind {
        CHOICES,
        DILEMMA,
        OPEN,
        PAUSE,
        /** A way leads here, but nobody wrote it yet. */
        MISSING,
        /** All ways that end the talk come together here. */
        END,
        GOOD_ENDING,
        OTHER_ENDING;

        /** Whether something happens in the talk here. */
        public boolean isMoment() {
            return this == CHOICES || this == DILEMMA || this == OPEN || this == PAUSE;
        }

        public boolean isEnding() {
            return this == GOOD_ENDING || this == OTHER_ENDING;
        }
    }

    static Spot missing(String id) {
        return new Spot(MISSING + id, id, Kind.MISSING, "", "", false);
    }

    /** Where it stands in the manuscript; the root for what stands nowhere. */
    public Pointer at() {
        return kind.isMoment() || kind.isEnding() ? Pointer.parse(key) : Pointer.ROOT;
    }
}
