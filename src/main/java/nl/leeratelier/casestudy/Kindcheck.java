package nl.leeratelier.casestudy;

import java.util.List;
import nl.leeratelier.content.SourceKey;

/** Are there children, and how safe are they: for those who work with adults. */
public record Kindcheck(String text, List<Question> questions) {

    /** @param answer the expert's */
    public record Question(String id, String text, Answer answer, String why, List<SourceKey> sources) {}

    /** What one knows at this moment. */
    public enum Answer {
        YES,
        NO,
        /** Not known yet: to be asked. */
        ASK
    }
}
