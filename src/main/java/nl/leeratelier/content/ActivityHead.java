package nl.leeratelier.content;

import java.util.List;
import java.util.Optional;

/**
 * What every activity tells of itself.
 *
 * @param id stable, unique in its programme
 * @param kind key of its {@link ActivityType}
 * @param minutes study load, 1 to 480
 * @param contentNote shown before heavy material
 * @param findings the findings it explains, practises or tests
 * @param strategy of formal learning, where its kind does not say it right
 * @param ownCase whether it asks participants for a situation of their own work
 * @param place where its file begins
 */
public record ActivityHead(
        String id,
        String kind,
        String title,
        String summary,
        int minutes,
        Optional<String> contentNote,
        List<SourceKey> findings,
        Optional<Strategy> strategy,
        boolean ownCase,
        Place place) {

    /** A head without what most leave out. */
    public ActivityHead(
            String id,
            String kind,
            String title,
            String summary,
            int minutes,
            Optional<String> contentNote,
            List<SourceKey> findings,
            Place place) {
        this(id, kind, title, summary, minutes, contentNote, findings, Optional.empty(), false, place);
    }

    static ActivityHead read(Fields fields) {
        return new ActivityHead(
                fields.id("id"),
                fields.code("kind"),
                fields.text("title"),
                fields.text("summary"),
                fields.number("minutes", 1, 480),
                fields.optionalText("contentNote"),
                fields.sources("findings"),
                fields.has("strategy")
                        ? Optional.of(fields.oneOf("strategy", Strategy.class, Strategy.PRACTICE))
                        : Optional.empty(),
                fields.flag("ownCase", false),
                fields.place());
    }
}
