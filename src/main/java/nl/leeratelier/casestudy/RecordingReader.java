package nl.leeratelier.casestudy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.leeratelier.content.Fields;

/** Reads what is chosen by an id of its own: moments to record, signals of third parties, and how a family is described. */
final class RecordingReader {

    /** Ids of items, signals and decisions: a talk names what it hears from the file by them. */
    private final Set<String> names = new HashSet<>();

    Recording recording(Fields fields) {
        return new Recording(fields.markdown("text"), fields.list("items", 1, 6, this::item));
    }

    /** Makes a name known that is not read here. */
    void requireNew(Fields fields) {
        fields.requireNew(names, "id");
    }

    private Recording.Item item(Fields fields) {
        requireNew(fields);
        Recording.Item item = new Recording.Item(
                fields.id("id"),
                fields.text("text"),
                fields.flag("now"),
                fields.listById("wordings", 1, 4, RecordingReader::wording),
                fields.text("why"),
                fields.sources("sources"));
        if (fields.isSound() && item.now() && item.fitting().isEmpty()) {
            fields.problem("wordings", "no wording fits", "write `fits: true` at one wording or more, or `now: false`");
        }
        return item;
    }

    private static Recording.Wording wording(Fields fields) {
        return new Recording.Wording(fields.id("id"), fields.text("text"), fields.flag("fits"), fields.text("why"));
    }

    static Telling telling(Fields fields) {
        List<Telling.Option> options = fields.listById(
                "options",
                2,
                4,
                option -> new Telling.Option(
                        option.id("id"),
                        option.text("text"),
                        option.flag("names"),
                        option.text("answer"),
                        option.flag("fits"),
                        option.text("why"),
                        option.sources("sources")));
        if (fields.isSound() && options.stream().noneMatch(Telling.Option::fits)) {
            fields.problem("options", "no option fits", "write `fits: true` at one option or more");
        }
        return new Telling(fields.text("question"), options);
    }
}
