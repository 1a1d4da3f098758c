package nl.leeratelier.studio.words;

import java.util.List;
import nl.leeratelier.manuscript.Pointer;

/**
 * A difference in words.
 *
 * @param at where, in the later state; of what went, in the earlier one
 * @param sentence what became of what
 * @param before the words before; empty when there were none
 * @param after the words now; empty when there are none
 */
public record Told(Pointer at, String sentence, String before, String after) {

    /** Both texts in one, with what went and what came. */
    public List<WordDiff.Piece> pieces() {
        return WordDiff.between(before, after);
    }
}
