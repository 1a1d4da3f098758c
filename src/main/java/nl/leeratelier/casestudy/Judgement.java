package nl.leeratelier.casestudy;

/** An answer to a question of the framework, or to one of the two decisions. */
public enum Judgement {
    YES,
    NO,
    /** Where experts differ. Only an expert's answer: a trainee takes a position. */
    OPEN
}
