package nl.leeratelier.interchange.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leeratelier.interchange.Note;
import nl.leeratelier.manuscript.Value;

/** Texts of ours with marks in them, and what is filled in. */
final class QtiFields {

    private static final Pattern MARK = Pattern.compile("\\{\\{([^{}|]{1,130})(?:\\|([^{}]*))?}}");

    private final Value.Mapping item;
    private final List<Note> notes;

    QtiFields(Value.Mapping item, List<Note> notes) {
        this.item = item;
        this.notes = notes;
    }

    private boolean isMarking() {
        return item.words("type").filter("mark-words"::equals).isPresent();
    }

    private String text() {
        return item.words("text").orElse("");
    }

    List<MatchResult> marks() {
        return MARK.matcher(text()).results().toList();
    }

    /** The identifiers of all that is filled in. */
    List<String> responses() {
        return marks().stream().map(QtiFields::response).distinct().toList();
    }

    void declare(Xml xml, QtiDeclaring declaring) {
        String share = QtiDeclaring.share(responses().size());
        if (isMarking()) {
            notes.add(Note.changed("mark-words"));
        }
        marks().stream()
                .filter(mark -> isMarking())
                .forEach(mark -> declaring.anyOf(xml, response(mark), "identifier", List.of(label(mark)), share));
        marks().stream()
                .filter(mark -> !isMarking())
                .forEach(mark -> gap(mark).ifPresent(gap -> {
                    typos(gap);
                    List<String> accepted = new ArrayList<>(QtiTask.words(gap, "accepted"));
                    gap.words("number").ifPresent(number -> {
                        accepted.add(number);
                        notes.add(Note.changed("number-as-text", number));
                    });
                    List<String> right = QtiTask.parts(gap, "options").stream()
                            .filter(QtiTask::isCorrect)
                            .map(QtiTask::id)
                            .toList();
                    boolean typed = QtiTask.parts(gap, "options").isEmpty();
                    declaring.anyOf(
                            xml, response(mark), typed ? "string" : "identifier", typed ? accepted : right, share);
                }));
    }

    void declareShort(Xml xml, QtiDeclaring declaring, String identifier) {
        typos(item);
        List<String> units = QtiTask.words(item, "units");
        if (!units.isEmpty()) {
            notes.add(Note.leftOut("units", String.join(", ", units)));
        }
        List<String> accepted = QtiTask.words(item, "accepted");
        Optional<String> number = item.words("number");
        if (number.isPresent() && accepted.isEmpty()) {
            declaring.one(xml, identifier, "float", List.of(number.get()));
            return;
        }
        List<String> all = new ArrayList<>(accepted);
        number.ifPresent(value -> {
            all.add(value);
            notes.add(Note.changed("number-as-text", value));
        });
        declaring.anyOf(xml, identifier, "string", all, "1");
    }

    private void typos(Value.Mapping of) {
        if (of.words("typos").filter("true"::equals).isPresent()) {
            notes.add(Note.leftOut("typos"));
        }
    }

    void hottext(Xml xml) {
        text(
                xml,
                mark -> xml.element(
                        "qti-hottext",
                        mark.group(2) == null ? "" : mark.group(2),
                        "identifier",
                        QtiExport.identifier(mark.group(1))));
    }

    void body(Xml xml) {
        text(xml, mark -> {
            if (isMarking()) {
                xml.element("strong", mark.group(2) == null ? "" : mark.group(2))
                        .text(" ");
                choices(xml, mark, QtiTask.parts(item, "labels"), "l_");
            } else {
                gap(mark).ifPresent(gap -> {
                    List<Value.Mapping> options = QtiTask.parts(gap, "options");
                    if (options.isEmpty()) {
                        xml.empty("qti-text-entry-interaction", "response-identifier", response(mark));
                    } else {
                        choices(xml, mark, options, "");
                    }
                });
            }
        });
    }

    private static void choices(Xml xml, MatchResult mark, List<Value.Mapping> options, String prefix) {
        xml.open("qti-inline-choice-interaction", "response-identifier", response(mark), "shuffle", "true");
        options.forEach(option -> xml.element(
                "qti-inline-choice", option.words("text").orElse(""), "identifier", prefix + QtiTask.id(option)));
        xml.close();
    }

    private Optional<Value.Mapping> gap(MatchResult mark) {
        return QtiTask.parts(item, "gaps").stream()
                .filter(gap ->
                        gap.words("id").filter(mark.group(1).strip()::equals).isPresent())
                .findFirst();
    }

    /** The text in paragraphs; what stands for a mark is written by the other. */
    private void text(Xml xml, Consumer<MatchResult> mark) {
        for (String paragraph : text().strip().split("\n\\s*\n")) {
            xml.open("p");
            Matcher marks = MARK.matcher(paragraph);
            int end = 0;
            while (marks.find()) {
                xml.lines(paragraph.substring(end, marks.start()));
                mark.accept(marks.toMatchResult());
                end = marks.end();
            }
            xml.lines(paragraph.substring(end)).close();
        }
    }

    private static String response(MatchResult mark) {
        return QtiExport.identifier(mark.group(1).replaceAll("=.*", "").strip());
    }

    private static String label(MatchResult mark) {
        return "l_" + QtiExport.identifier(mark.group(1).replaceAll(".*=", "").strip());
    }
}
