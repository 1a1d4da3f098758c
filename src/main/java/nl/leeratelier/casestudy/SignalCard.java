package nl.leeratelier.casestudy;

import java.util.List;
import nl.leeratelier.content.SourceKey;

/**
 * A signal, and how an expert sorts it.
 *
 * @param about ids of the people of the case whom it is about; may be empty
 * @param record whether it belongs in the file
 * @param why the expert's reasons
 */
public record SignalCard(
        String id,
        String text,
        List<String> about,
        Origin origin,
        Nature nature,
        Points points,
        boolean record,
        String why,
        List<SourceKey> sources) {

    /** From whom a signal comes. */
    public enum Origin {
        SEEN,
        /** Heard by oneself, from those it is about. */
        HEARD,
        FROM_OTHERS
    }

    /** What happened, or what somebody makes of it. */
    public enum Nature {
        FACT,
        INTERPRETATION
    }

    /** What a signal does to the suspicion. */
    public enum Points {
        /** Supports it. */
        TO,
        /** Refutes it. */
        AWAY,
        /** Can be read either way. */
        OPEN
    }
}
