package nl.leeratelier.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the frameworks. */
final class FrameworkReader {

    private static final Pattern NEXT = Pattern.compile("[1-9]|report|help|close|follow");

    private FrameworkReader() {}

    private enum Kind {
        STEPS,
        AFWEGINGSKADER,
        RUBRIC
    }

    static Framework read(Fields fields) {
        Kind kind = fields.oneOf("kind", Kind.class);
        String id = fields.id("id");
        String title = fields.text("title");
        String version = fields.text("version");
        Optional<String> note = fields.optionalText("note");
        List<SourceKey> sources = fields.sources("sources");
        return switch (kind) {
            case STEPS ->
                new Framework.Steps(
                        id, title, version, note, sources, fields.list("steps", 1, 5, FrameworkReader::step));
            case AFWEGINGSKADER ->
                new Framework.Afwegingskader(
                        id, title, version, note, sources, fields.list("questions", 1, 9, FrameworkReader::question));
            case RUBRIC ->
                new Framework.Rubric(
                        id,
                        title,
                        version,
                        note,
                        sources,
                        fields.listById("criteria", 1, 30, FrameworkReader::criterion));
        };
    }

    private static Framework.Step step(Fields fields) {
        return new Framework.Step(
                fields.number("number", 1, 5),
                fields.text("title"),
                fields.text("text"),
                fields.sources("sources"),
                fields.list("links", 0, 20, FrameworkReader::link));
    }

    private static Framework.Link link(Fields fields) {
        String url = fields.text("url");
        if (!url.startsWith("https://")) {
            fields.problem("url", "a link must begin with https://", "write the whole address");
        }
        return new Framework.Link(fields.text("title"), url);
    }

    private static Framework.Question question(Fields fields) {
        return new Framework.Question(
                fields.number("number", 1, 9),
                fields.text("label"),
                fields.text("text"),
                next(fields, "yes"),
                next(fields, "no"));
    }

    private static String next(Fields fields, String name) {
        String next = fields.text(name);
        if (!next.isEmpty() && !NEXT.matcher(next).matches()) {
            fields.problem(
                    name,
                    "'" + next + "' is no next step",
                    "write the number of a question, report, help, close or follow");
        }
        return next;
    }

    private static Framework.Criterion criterion(Fields fields) {
        return new Framework.Criterion(
                fields.id("id"), fields.text("title"), fields.text("behaviour"), fields.sources("sources"));
    }
}
