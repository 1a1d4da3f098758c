package nl.leeratelier.roleplay;

/** What somebody in the parent's chair may say that a move of the professional did. Stands in the log: names are for ever. */
public enum Impact {
    /** I could tell what was really going on (A-3.5c). */
    ROOM_TO_TELL,
    /** I felt understood (A-3.5b). */
    UNDERSTOOD,
    /** I saw a way out. */
    WAY_OUT,
    /** I was asked what I think (A-2.4g). */
    ASKED_ALONG,
    /** It was decided for me: nobody asked me (A-3.5f). */
    PASSED_OVER,
    /** It was too large a step (A-3.5e). */
    TOO_MUCH,
    /** I felt cornered (A-3.5i). */
    CORNERED,
    /** I kept the rest to myself (A-2.4d, A-3.5h). */
    SHUT_UP
}
