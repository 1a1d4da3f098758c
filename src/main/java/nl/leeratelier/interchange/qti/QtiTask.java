package nl.leeratelier.interchange.qti;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leeratelier.interchange.Note;
import nl.leeratelier.manuscript.Value;

/** What an item of ours asks, in the words of QTI. */
final class QtiTask {

    private static final String RESPONSE = "RESPONSE";

    /** Those with a key; all else is one's own words. */
    private static final Set<String> TYPES = Set.of(
            "single",
            "multiple",
            "true-false",
            "ordering",
            "matching",
            "categorising",
            "hotspot",
            "mark-words",
            "gaps",
            "short");

    private final Value.Mapping item;
    private final String type;
    private final String shuffle;
    private final List<Note> notes;
    private final QtiFields fields;
    private final QtiDeclaring declaring = new QtiDeclaring();

    QtiTask(Value.Mapping item, boolean shuffle, List<Note> notes) {
        this.item = item;
        this.type = item.words("type").orElse("");
        this.shuffle = String.valueOf(shuffle);
        this.notes = notes;
        this.fields = new QtiFields(item, notes);
    }

    /** Whether somebody rates the answer. */
    boolean isRated() {
        return !TYPES.contains(type);
    }

    boolean isSingle() {
        return !type.equals("multiple");
    }

    /** Whether options say why. */
    boolean hasReasons() {
        return Set.of("single", "multiple").contains(type)
                && parts("options").stream()
                        .anyMatch(option -> option.words("why").isPresent());
    }

    /** Whether there is nothing yet to choose from: QTI has no interaction without. */
    private boolean isEmpty() {
        return switch (type) {
            case "single", "multiple" -> parts("options").isEmpty();
            case "ordering" -> parts("elements").isEmpty();
            default -> false;
        };
    }

    /** What is right. */
    void declare(Xml xml) {
        if (isEmpty()) {
            notes.add(Note.leftOut("no-choices"));
            return;
        }
        switch (type) {
            case "single" -> declaring.one(xml, RESPONSE, "identifier", rights());
            case "multiple" -> declaring.mapped(xml, RESPONSE, "identifier", rights(), wrongs());
            case "true-false" ->
                declaring.one(
                        xml,
                        RESPONSE,
                        "identifier",
                        item.words("answer").filter(answer -> answer.matches("true|false")).stream()
                                .toList());
            case "ordering" -> {
                notes.add(Note.changed("order-scoring"));
                declaring.ordered(xml, RESPONSE, ids("elements"));
            }
            case "matching" ->
                declaring.mapped(
                        xml,
                        RESPONSE,
                        "directedPair",
                        ids("pairs").stream().map(id -> id + " r_" + id).toList(),
                        List.of());
            case "categorising" ->
                declaring.mapped(
                        xml,
                        RESPONSE,
                        "directedPair",
                        parts("elements").stream().flatMap(this::sorted).toList(),
                        List.of());
            case "hotspot" -> {
                List<String> places = fields.places();
                List<String> right = words(item, "correct").stream()
                        .map(QtiExport::identifier)
                        .filter(places::contains)
                        .toList();
                List<String> wrong =
                        places.stream().filter(id -> !right.contains(id)).toList();
                declaring.mapped(xml, RESPONSE, "identifier", right, wrong);
            }
            case "mark-words", "gaps" -> fields.declare(xml, declaring);
            case "short" -> fields.declareShort(xml, declaring, RESPONSE);
            default -> declaring.one(xml, RESPONSE, "string", List.of());
        }
    }

    private Stream<String> sorted(Value.Mapping element) {
        return parts("categories").stream()
                .filter(category -> category.words("id").equals(element.words("category")))
                .limit(1)
                .map(category -> id(element) + " " + category(category));
    }

    /** The identifier of a category: no two choices in an interaction have the same. */
    private String category(Value.Mapping category) {
        String id = id(category);
        return ids("elements").contains(id) ? "c_" + id : id;
    }

    /** What is asked. */
    void body(Xml xml) {
        if (isEmpty()) {
            if (prompt().isBlank()) {
                xml.empty("p");
            }
            xml.paragraphs(prompt());
            return;
        }
        switch (type) {
            case "single", "multiple" -> {
                interaction(xml, "qti-choice-interaction", "max-choices", isSingle() ? "1" : "0", "shuffle", shuffle);
                parts("options").forEach(option -> option(xml, option));
                xml.close();
            }
            case "true-false" -> {
                interaction(xml, "qti-choice-interaction", "max-choices", "1", "shuffle", "false");
                xml.element("qti-simple-choice", "Waar", "identifier", "true");
                xml.element("qti-simple-choice", "Niet waar", "identifier", "false")
                        .close();
            }
            case "ordering" -> {
                interaction(xml, "qti-order-interaction", "shuffle", "true");
                parts("elements")
                        .forEach(one -> xml.element(
                                "qti-simple-choice", one.words("text").orElse(""), "identifier", id(one)));
                xml.close();
            }
            case "matching" -> {
                interaction(xml, "qti-match-interaction", "shuffle", "true", "max-associations", count("pairs"));
                set(xml, parts("pairs"), "left", QtiTask::id, "1");
                set(xml, parts("pairs"), "right", pair -> "r_" + id(pair), "1");
                xml.close();
            }
            case "categorising" -> {
                interaction(xml, "qti-match-interaction", "shuffle", "true", "max-associations", count("elements"));
                set(xml, parts("elements"), "text", QtiTask::id, "1");
                set(xml, parts("categories"), "text", this::category, "0");
                xml.close();
            }
            case "hotspot" -> {
                interaction(xml, "qti-hottext-interaction", "max-choices", "0");
                fields.hottext(xml);
                xml.close();
            }
            case "mark-words", "gaps" -> fields.body(xml.paragraphs(prompt()));
            case "short" -> {
                xml.paragraphs(prompt()).open("p");
                xml.empty("qti-text-entry-interaction", "response-identifier", RESPONSE)
                        .close();
            }
            default -> {
                QtiRubrics.write(xml, item, notes);
                interaction(xml, "qti-extended-text-interaction");
                xml.close();
            }
        }
    }

    /** What the answer is worth, from 0 to 1. To be written after it was declared. */
    void score(Xml xml) {
        declaring.score(xml);
    }

    /** Opens an interaction with its prompt; of a long prompt all but the end stands before it. */
    private void interaction(Xml xml, String name, String... attributes) {
        String prompt = prompt().strip();
        int last = prompt.lastIndexOf("\n\n") + 1;
        xml.paragraphs(prompt.substring(0, last));
        String[] all = new String[attributes.length + 2];
        all[0] = "response-identifier";
        all[1] = RESPONSE;
        System.arraycopy(attributes, 0, all, 2, attributes.length);
        xml.open(name, all)
                .open("qti-prompt")
                .lines(prompt.substring(last).strip())
                .close();
    }

    private void option(Xml xml, Value.Mapping option) {
        xml.open("qti-simple-choice", "identifier", id(option))
                .lines(option.words("text").orElse(""));
        option.words("why")
                .ifPresent(why -> xml.element(
                        "qti-feedback-inline",
                        why,
                        "outcome-identifier",
                        "CHOSEN",
                        "identifier",
                        id(option),
                        "show-hide",
                        "show"));
        xml.close();
    }

    private static void set(
            Xml xml, List<Value.Mapping> parts, String field, Function<Value.Mapping, String> identifier, String most) {
        xml.open("qti-simple-match-set");
        parts.forEach(part -> xml.element(
                "qti-simple-associable-choice",
                part.words(field).orElse(""),
                "identifier",
                identifier.apply(part),
                "match-max",
                most));
        xml.close();
    }

    private String prompt() {
        return item.words("prompt").orElse("");
    }

    private String count(String field) {
        return String.valueOf(parts(field).size());
    }

    private List<String> rights() {
        return parts("options").stream()
                .filter(QtiTask::isCorrect)
                .map(QtiTask::id)
                .toList();
    }

    private List<String> wrongs() {
        return parts("options").stream()
                .filter(option -> !isCorrect(option))
                .map(QtiTask::id)
                .toList();
    }

    private List<String> ids(String field) {
        return parts(field).stream().map(QtiTask::id).toList();
    }

    private List<Value.Mapping> parts(String field) {
        return parts(item, field);
    }

    static List<Value.Mapping> parts(Value.Mapping of, String field) {
        return of.elements(field).stream()
                .filter(Value.Mapping.class::isInstance)
                .map(Value.Mapping.class::cast)
                .toList();
    }

    static List<String> words(Value.Mapping of, String field) {
        return of.elements(field).stream()
                .flatMap(one -> Value.words(one).stream())
                .toList();
    }

    static boolean isCorrect(Value.Mapping option) {
        return option.words("correct").filter("true"::equals).isPresent();
    }

    static String id(Value.Mapping part) {
        return QtiExport.identifier(part.words("id").orElse("x"));
    }
}
