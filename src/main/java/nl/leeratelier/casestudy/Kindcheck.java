package nl.leeratelier.casestudy;

import java.util.List;
import java.util.Optional;
import nl.leeratelier.content.SourceKey;

/** Are there children, and how safe are they: for those who work with adults. */
public record Kindcheck(String text, List<Question> questions) {

    /**
     * @param topic what it asks after; empty in cases that do not say
     * @param answer the expert's
     */
    public record Question(
            String id, String text, Optional<Topic> topic, Answer answer, String why, List<SourceKey> sources) {}

    /** What a kindcheck asks after (AU1). */
    public enum Topic {
        /** Minors who live in the house. */
        LIVING_IN,
        /** Children of a partner, of now or of before. */
        PARTNERS_CHILDREN,
        PREGNANCY,
        /** Care that is shared with others. */
        SHARED_CARE,
        /** What the situation does to the children. */
        SAFETY;

        /** Whether no kindcheck goes without it. */
        boolean isAlwaysAsked() {
            return this != SAFETY;
        }
    }

    /** What one knows at this moment. */
    public enum Answer {
        YES,
        NO,
        /** Not known yet: to be asked. */
        ASK
    }
}
