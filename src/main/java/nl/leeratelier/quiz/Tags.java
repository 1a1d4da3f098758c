package nl.leeratelier.quiz;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.leeratelier.content.Fields;
import nl.leeratelier.content.SourceKey;

/**
 * What an item is about. Draws choose by it.
 *
 * @param step step of the Meldcode it belongs to, 1 to 5
 * @param level how far it goes
 * @param findings the findings it tests; may be empty
 */
public record Tags(OptionalInt step, Optional<Level> level, List<SourceKey> findings) {

    /** How far an item goes. */
    public enum Level {
        /** Knowing: what stands in the text. */
        BASIC,
        /** Applying: what to do in a situation. */
        APPLIED,
        /** Weighing: what to do where two things rub. */
        ADVANCED
    }

    /** No tags. */
    public static final Tags NONE = new Tags(OptionalInt.empty(), Optional.empty(), List.of());

    static Tags read(Fields fields) {
        Optional<Level> level =
                fields.has("level") ? Optional.of(fields.oneOf("level", Level.class)) : Optional.empty();
        return new Tags(fields.optionalNumber("step", 1, 5), level, fields.optionalSources("findings"));
    }
}
