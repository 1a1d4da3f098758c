package nl.leeratelier.content;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the frameworks. */
final class FrameworkReader {

    private FrameworkReader() {}

    private enum Kind {
        STEPS,
        AFWEGINGSKADER,
        RUBRIC,
        STATEMENTS,
        TOETSINGSKADER,
        PLANNER
    }

    /** An afwegingskader that a framework names, to be looked for when all are read. */
    record Reference(String id, Place place) {}

    /** @param references takes what this framework refers to */
    static Framework read(Fields fields, List<Reference> references) {
        Kind kind = fields.oneOf("kind", Kind.class);
        boolean isKnown = fields.isSound();
        String id = fields.id("id");
        String title = fields.text("title");
        String version = fields.text("version");
        Optional<String> note = fields.optionalText("note");
        List<SourceKey> sources = fields.sources("sources");
        if (!isKnown) {
            fields.acceptAll();
            return new Framework.Steps(id, title, version, note, sources, List.of(), List.of());
        }
        return switch (kind) {
            case STEPS -> {
                Set<String> professions = new HashSet<>();
                yield new Framework.Steps(
                        id,
                        title,
                        version,
                        note,
                        sources,
                        fields.listById("professions", 0, 30, one -> profession(one, professions, references)),
                        steps(fields, professions));
            }
            case AFWEGINGSKADER ->
                new Framework.Afwegingskader(
                        id,
                        title,
                        version,
                        fields.optionalText("profession"),
                        fields.flag("confirmed", true),
                        note,
                        sources,
                        questions(fields));
            case RUBRIC ->
                new Framework.Rubric(
                        id,
                        title,
                        version,
                        note,
                        sources,
                        fields.listById("criteria", 1, 30, FrameworkReader::criterion));
            case STATEMENTS ->
                new Framework.Statements(
                        id,
                        title,
                        version,
                        note,
                        sources,
                        fields.listById("statements", 1, 30, FrameworkReader::statement));
            case TOETSINGSKADER ->
                new Framework.Toetsingskader(
                        id,
                        title,
                        version,
                        note,
                        sources,
                        fields.listById("requirements", 1, 60, one -> requirement(one, version)));
            case PLANNER -> PlannerReader.read(fields, id, title, version, note, sources);
        };
    }

    private static Framework.Profession profession(Fields fields, Set<String> ids, List<Reference> references) {
        String id = fields.id("id");
        ids.add(id);
        Optional<String> afwegingskader = fields.optionalId("afwegingskader");
        afwegingskader.ifPresent(named -> references.add(new Reference(named, fields.place("afwegingskader"))));
        return new Framework.Profession(id, fields.text("title"), afwegingskader);
    }

    private static List<Framework.Step> steps(Fields fields, Set<String> professions) {
        Set<String> numbers = new HashSet<>();
        return fields.list("steps", 1, 5, step -> {
            step.requireNew(numbers, "number");
            return new Framework.Step(
                    step.number("number", 1, 5),
                    step.text("title"),
                    step.text("text"),
                    step.sources("sources"),
                    remarks(step, "doing"),
                    remarks(step, "pitfalls"),
                    remarks(step, "sentences"),
                    step.list("own", 0, 40, own -> own(own, professions)),
                    step.list("links", 0, 20, FrameworkReader::link));
        });
    }

    /** Things to know with their sources; empty when left out. */
    static List<Framework.Remark> remarks(Fields fields, String name) {
        return fields.list(name, 0, 20, FrameworkReader::remark);
    }

    private static Framework.Remark remark(Fields fields) {
        return new Framework.Remark(fields.text("text"), fields.sources("sources"));
    }

    private static Framework.Own own(Fields fields, Set<String> professions) {
        String profession = fields.id("profession");
        if (fields.has("profession") && !professions.contains(profession)) {
            fields.problem(
                    "profession",
                    "there is no profession '" + profession + "'",
                    Spelling.nearest(profession, professions)
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse("use the id of one that 'professions' lists, or add it there"));
        }
        return new Framework.Own(profession, remark(fields));
    }

    private static Framework.Link link(Fields fields) {
        String url = fields.text("url");
        if (!url.isEmpty() && !url.startsWith("https://")) {
            fields.problem("url", "a link must begin with https://", "write the whole address");
        }
        return new Framework.Link(fields.text("title"), url);
    }

    private static List<Framework.Question> questions(Fields fields) {
        Set<String> numbers = new LinkedHashSet<>();
        Leads leads = new Leads();
        List<Framework.Question> questions = fields.list("questions", 1, 9, question -> {
            question.requireNew(numbers, "number");
            return new Framework.Question(
                    question.number("number", 1, 9),
                    question.text("label"),
                    question.text("text"),
                    question.flag("confirmed", true),
                    leads.read(question, "yes"),
                    leads.read(question, "no"));
        });
        leads.check(numbers, fields);
        return questions;
    }

    private static Framework.Statement statement(Fields fields) {
        return new Framework.Statement(fields.id("id"), fields.text("text"), fields.sources("sources"));
    }

    private static Framework.Criterion criterion(Fields fields) {
        return new Framework.Criterion(
                fields.id("id"), fields.text("title"), fields.text("behaviour"), fields.sources("sources"));
    }

    private static Framework.Requirement requirement(Fields fields, String version) {
        return new Framework.Requirement(
                fields.id("id"),
                fields.text("title"),
                fields.text("text"),
                fields.optionalText("version").orElse(version),
                fields.flag("mandatory"),
                proof(fields),
                fields.sources("sources"));
    }

    private static Framework.Proof proof(Fields fields) {
        Optional<String> evidence = fields.optionalText("evidence");
        if (fields.has("rule") == evidence.isPresent()) {
            fields.problem(
                    "rule",
                    "a requirement is seen by a rule or shown by evidence",
                    "give it the one by which it is shown, and not the other");
            fields.acceptAll();
        }
        return evidence.isPresent()
                ? new Framework.Proof.Shown(evidence.orElseThrow())
                : new Framework.Proof.Seen(fields.oneOf("rule", Framework.Rule.class, Framework.Rule.SOURCES));
    }
}
