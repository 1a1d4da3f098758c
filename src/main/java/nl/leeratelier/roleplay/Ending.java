package nl.leeratelier.roleplay;

import java.util.List;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.content.Place;
import nl.leeratelier.content.SourceKey;

/**
 * How a talk may end.
 *
 * @param good whether it counts as a good way
 * @param conditions all must hold; the first ending whose conditions hold is the one
 * @param followed what follows in steps 4 and 5
 * @param noticed what each child noticed of all this
 */
public record Ending(
        String id,
        String title,
        boolean good,
        List<Condition> conditions,
        MarkdownText text,
        MarkdownText followed,
        List<Noticed> noticed,
        List<SourceKey> sources,
        Place place) {

    boolean fits(Standing standing) {
        return Condition.allHold(conditions, standing);
    }

    /**
     * The child's epilogue, in its own voice.
     *
     * @param who id of a child
     */
    public record Noticed(String who, String text, Place place) {}
}
