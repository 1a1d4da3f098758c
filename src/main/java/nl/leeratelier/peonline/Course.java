package nl.leeratelier.peonline;

import java.util.regex.Pattern;

/**
 * Which course an accreditation is at PE-online, and where presence at it belongs.
 *
 * @param course never empty
 * @param module empty where an e-learning has one module
 * @param edition of a classroom course; empty for every other
 * @param meeting empty where an edition has one
 */
public record Course(Kind kind, Ref course, Ref module, Ref edition, Ref meeting) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final Pattern OWN = Pattern.compile("[\\p{L}\\p{N} ._:/@+-]{1,60}");

    /**
     * What something is called.
     *
     * @param own a name of the provider's own; otherwise a number that PE-online gave
     */
    public record Ref(String name, boolean own) {

        /** Nothing. */
        public static final Ref NONE = new Ref("", false);

        /** Whether there is none. */
        public boolean isEmpty() {
            return name.isEmpty();
        }

        boolean isReadable() {
            return isEmpty() || (own ? OWN : NUMBER).matcher(name).matches();
        }
    }

    /** Whether PE-online can take presence at it: nothing is missing, nothing is forbidden. */
    public boolean isComplete() {
        return !course.isEmpty()
                && course.isReadable()
                && module.isReadable()
                && edition.isReadable()
                && meeting.isReadable()
                && (kind.hasEditions()
                        ? !edition.isEmpty() && module.isEmpty()
                        : edition.isEmpty() && meeting.isEmpty());
    }
}
