package nl.leeratelier.peonline;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Why a presence was refused, stopped or held back. Each has texts that say what it means and how to mend it. */
public enum Reason {
    COURSE_UNKNOWN,
    COURSE_NOT_UNIQUE,
    COURSE_NOT_ACCREDITED,
    PERSON_UNKNOWN,
    PERSON_MISSING,
    MODULE,
    EDITION,
    MEETING,
    END_DATE,
    /** PE-online could not read the row. */
    INVALID_XML,
    /** Refused in words that are not known here. */
    OTHER,
    /** The answer said nothing of the row that it should have been about. */
    UNCLEAR,
    /** The person does not agree any more. */
    NO_CONSENT,
    /** The completion does not count any more. */
    NOT_COUNTING,
    /** Another account has the number, and nobody looked it up. */
    NUMBER_SHARED;

    private record Words(Reason reason, Pattern said) {}

    // What comes first is the more exact: a message about a module names its course too.
    private static final List<Words> KNOWN = List.of(
            words(END_DATE, "end ?date|einddatum"),
            words(MODULE, "module"),
            words(MEETING, "bijeenkomst|meeting"),
            words(EDITION, "uitvoering|edition|editie"),
            words(COURSE_NOT_ACCREDITED, "accredit"),
            words(
                    PERSON_MISSING,
                    "(professional|person|deelnemer).*(ontbreekt|niet opgegeven|leeg|missing)|(geen|no) (professional|person)"),
            words(PERSON_UNKNOWN, "professional|person|deelnemer"),
            words(COURSE_NOT_UNIQUE, "(cursus|course|opleiding).*(uniek|unique)"),
            words(COURSE_UNKNOWN, "cursus|course|opleiding"));

    private static Words words(Reason reason, String said) {
        return new Words(reason, Pattern.compile(said, Pattern.CASE_INSENSITIVE | Pattern.DOTALL));
    }

    /** What PE-online meant by a message; {@link #OTHER} when that is not known. */
    static Reason of(String message) {
        return KNOWN.stream()
                .filter(words -> words.said().matcher(message).find())
                .map(Words::reason)
                .findFirst()
                .orElse(OTHER);
    }

    /** Another number may mend it. */
    boolean isAboutThePerson() {
        return this == PERSON_UNKNOWN || this == PERSON_MISSING;
    }

    /** Another course, module, edition or meeting may mend it. */
    boolean isAboutTheCourse() {
        return switch (this) {
            case COURSE_UNKNOWN, COURSE_NOT_UNIQUE, COURSE_NOT_ACCREDITED, MODULE, EDITION, MEETING, END_DATE -> true;
            default -> false;
        };
    }

    /** The end of the keys of its texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
