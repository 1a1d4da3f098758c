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
        Place place) {

    static ActivityHead read(Fields fields) {
        return new ActivityHead(
                fields.id("id"),
                fields.code("kind"),
                fields.text("title"),
                fields.text("summary"),
                fields.number("minutes", 1, 480),
                fields.optionalText("contentNote"),
                fields.sources("findings"),
                fields.place());
    }
}
