package nl.leeratelier.casestudy;

import org.jspecify.annotations.Nullable;

/** How an own answer stands beside the expert's. Nothing is added up: there is no grade. */
public enum Verdict {
    SAME,
    DIFFERENT,
    /** Experts differ, or it can be read either way: no answer is wrong. */
    OPEN;

    static Verdict of(@Nullable Object yours, Object expert) {
        if (expert == Judgement.OPEN || expert == SignalCard.Points.OPEN) {
            return OPEN;
        }
        return expert.equals(yours) ? SAME : DIFFERENT;
    }
}
