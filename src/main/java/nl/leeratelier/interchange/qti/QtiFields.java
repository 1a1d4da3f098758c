package nl.leeratelier.interchange.qti;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leeratelier.interchange.Note;
import nl.leeratelier.interchange.items.Numbers;
import nl.leeratelier.manuscript.Value;

/** Texts of ours with marks in them, and what is filled in. */
final class QtiFields {

    private static final Pattern MARK = Pattern.compile("\\{\\{([^{}|]{1,130})(?:\\|([^{}]*))?}}");

    private final Value.Mapping item;
    private final List<Note> notes;
    private final Map<String, Field> fields = new LinkedHashMap<>();

    /**
     * A place in the text that is filled in.
     *
     * @param choices none when the answer is typed
     */
    private record Field(List<Choice> choices, List<String> right) {}

    private record Choice(String identifier, String words) {}

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

    /** The identifiers of all that can be pointed at. */
    List<String> places() {
        return marks().stream()
                .map(mark -> QtiExport.identifier(mark.group(1)))
                .distinct()
                .toList();
    }

    private List<MatchResult> marks() {
        return MARK.matcher(text()).results().toList();
    }

    void declare(Xml xml, QtiDeclaring declaring) {
        if (isMarking()) {
            notes.add(Note.changed("mark-words"));
        }
        for (MatchResult mark : marks()) {
            if (!fields.containsKey(response(mark))) {
                field(mark).ifPresent(field -> fields.put(response(mark), field));
            }
        }
        String share = QtiDeclaring.share(fields.size());
        fields.forEach((response, field) ->
                declaring.anyOf(xml, response, field.choices.isEmpty() ? "string" : "identifier", field.right, share));
    }

    private Optional<Field> field(MatchResult mark) {
        if (isMarking()) {
            List<Choice> labels = choices(QtiTask.parts(item, "labels"), "l_");
            List<String> right = labels.stream()
                    .map(Choice::identifier)
                    .filter(label(mark)::equals)
                    .toList();
            return labels.isEmpty() ? Optional.empty() : Optional.of(new Field(labels, right));
        }
        return gap(mark).map(gap -> {
            typos(gap);
            List<String> accepted = accepted(gap);
            number(gap).ifPresent(number -> {
                accepted.add(number);
                notes.add(Note.changed("number-as-text", number));
            });
            List<Value.Mapping> options = QtiTask.parts(gap, "options");
            List<String> right =
                    options.stream().filter(QtiTask::isCorrect).map(QtiTask::id).toList();
            return new Field(choices(options, ""), options.isEmpty() ? accepted : right);
        });
    }

    private static List<Choice> choices(List<Value.Mapping> options, String prefix) {
        return options.stream()
                .map(option -> new Choice(
                        prefix + QtiTask.id(option), option.words("text").orElse("")))
                .toList();
    }

    void declareShort(Xml xml, QtiDeclaring declaring, String identifier) {
        typos(item);
        List<String> units = QtiTask.words(item, "units");
        if (!units.isEmpty()) {
            notes.add(Note.leftOut("units", String.join(", ", units)));
        }
        List<String> accepted = accepted(item);
        Optional<String> number = number(item);
        Optional<String> digits = number.flatMap(Numbers::plain);
        if (digits.isPresent() && accepted.isEmpty()) {
            String tolerance = item.words("tolerance").flatMap(Numbers::plain).orElse("0");
            declaring.near(xml, identifier, digits.get(), tolerance);
            return;
        }
        number.ifPresent(value -> {
            accepted.add(value);
            notes.add(Note.changed("number-as-text", value));
        });
        declaring.anyOf(xml, identifier, "string", accepted, "1");
    }

    private static List<String> accepted(Value.Mapping of) {
        List<String> accepted = new ArrayList<>(QtiTask.words(of, "accepted"));
        accepted.removeIf(String::isBlank);
        return accepted;
    }

    private static Optional<String> number(Value.Mapping of) {
        return of.words("number").filter(number -> !number.isBlank());
    }

    private void typos(Value.Mapping of) {
        if (of.words("typos").filter("true"::equals).isPresent()) {
            notes.add(Note.leftOut("typos"));
        }
    }

    void hottext(Xml xml) {
        Set<String> written = new HashSet<>();
        text(xml, mark -> {
            String place = QtiExport.identifier(mark.group(1));
            String words = mark.group(2) == null ? "" : mark.group(2);
            if (written.add(place)) {
                xml.element("qti-hottext", words, "identifier", place);
            } else {
                xml.text(words);
            }
        });
    }

    /** The text with what is filled in. To be written after it was declared. */
    void body(Xml xml) {
        Set<String> written = new HashSet<>();
        text(xml, mark -> {
            if (isMarking()) {
                xml.element("strong", mark.group(2) == null ? "" : mark.group(2))
                        .text(" ");
            }
            Field field = fields.get(response(mark));
            // An answer stands in one place only.
            if (field != null && written.add(response(mark))) {
                interaction(xml, response(mark), field);
            }
        });
    }

    private static void interaction(Xml xml, String response, Field field) {
        if (field.choices.isEmpty()) {
            xml.empty("qti-text-entry-interaction", "response-identifier", response);
            return;
        }
        xml.open("qti-inline-choice-interaction", "response-identifier", response, "shuffle", "true");
        field.choices.forEach(
                choice -> xml.element("qti-inline-choice", choice.words, "identifier", choice.identifier));
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
