package nl.leeratelier.content;

/** The ways of teaching that SKJ names in what it calls formal learning (SK4). */
public enum Strategy {
    THEORY,
    INSTRUCTION,
    EXAMPLE,
    /** Exercise or role-play (oefening/rollenspel). */
    PRACTICE,
    /** Trying out at work (uitproberen in de praktijk). */
    TRY_OUT
}
