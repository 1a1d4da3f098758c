package nl.leeratelier.interchange.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leeratelier.interchange.Note;
import nl.leeratelier.manuscript.Value;

/** Writes one item of ours: what is right, what is asked, how it is scored, and what is said afterwards. */
final class QtiItemWriting {

    private static final List<String> TAGS = List.of("step", "level", "findings", "sources");

    private final String name;
    private final Value.Mapping item;
    private final Map<String, Value.Mapping> scenarios;
    private final List<Note> notes = new ArrayList<>();
    private final QtiTask task;

    /** @param name of its file, which no other item of the package has */
    QtiItemWriting(String name, Value.Mapping item, boolean shuffle, Map<String, Value.Mapping> scenarios) {
        this.name = name;
        this.item = item;
        this.scenarios = scenarios;
        task = new QtiTask(item, shuffle, notes);
    }

    /** What could not be said. To be asked when it was written. */
    List<Note> notes() {
        return List.copyOf(notes);
    }

    /** The name of the text that it is about, if that is in the package. */
    Optional<String> scenario() {
        return item.words("scenario").map(QtiExport::file).filter(scenarios::containsKey);
    }

    byte[] write() {
        for (String tag : TAGS) {
            item.find(tag).ifPresent(value -> notes.add(Note.leftOut("tag-" + tag, said(value))));
        }
        if (item.words("scored").filter("false"::equals).isPresent()) {
            notes.add(Note.leftOut("not-scored"));
        }
        String explanation = item.words("explanation").orElse("");
        Xml xml = new Xml()
                .root(
                        "qti-assessment-item",
                        QtiExport.NAMESPACE,
                        QtiExport.SCHEMA,
                        "identifier",
                        QtiExport.identifier(name),
                        "title",
                        title(),
                        "adaptive",
                        "false",
                        "time-dependent",
                        "false",
                        "tool-name",
                        QtiItem.TOOL);
        task.declare(xml);
        xml.empty(
                "qti-outcome-declaration",
                "identifier",
                "SCORE",
                "cardinality",
                "single",
                "base-type",
                "float",
                "external-scored",
                task.isRated() ? "human" : "");
        xml.open("qti-outcome-declaration", "identifier", "MAXSCORE", "cardinality", "single", "base-type", "float")
                .open("qti-default-value")
                .element("qti-value", "1")
                .close()
                .close();
        if (!explanation.isBlank()) {
            outcome(xml, "FEEDBACK", "identifier", "single");
        }
        if (task.hasReasons()) {
            outcome(xml, "CHOSEN", "identifier", "multiple");
        }
        scenario()
                .ifPresent(scenario -> xml.empty(
                        "qti-assessment-stimulus-ref",
                        "identifier",
                        QtiExport.identifier(scenario),
                        "href",
                        "../stimuli/" + scenario + ".xml"));
        xml.line().open("qti-item-body");
        task.body(xml);
        xml.close().line();
        processing(xml, explanation);
        if (!explanation.isBlank()) {
            xml.line()
                    .open(
                            "qti-modal-feedback",
                            "outcome-identifier",
                            "FEEDBACK",
                            "identifier",
                            "explanation",
                            "show-hide",
                            "show")
                    .open("qti-content-body")
                    .written(QtiMarkup.of(explanation, notes))
                    .close()
                    .close();
        }
        return xml.bytes();
    }

    private String title() {
        String prompt = item.words("prompt").orElse("").replaceAll("\\s+", " ").strip();
        return prompt.isEmpty() ? name : prompt.length() > 100 ? prompt.substring(0, 100) + "…" : prompt;
    }

    private static void outcome(Xml xml, String identifier, String type, String cardinality) {
        xml.empty("qti-outcome-declaration", "identifier", identifier, "cardinality", cardinality, "base-type", type);
    }

    private void processing(Xml xml, String explanation) {
        xml.open("qti-response-processing");
        task.score(xml);
        if (task.hasReasons()) {
            xml.open("qti-set-outcome-value", "identifier", "CHOSEN");
            if (task.isSingle()) {
                xml.open("qti-multiple")
                        .empty("qti-variable", "identifier", "RESPONSE")
                        .close();
            } else {
                xml.empty("qti-variable", "identifier", "RESPONSE");
            }
            xml.close();
        }
        if (!explanation.isBlank()) {
            xml.open("qti-set-outcome-value", "identifier", "FEEDBACK")
                    .element("qti-base-value", "explanation", "base-type", "identifier")
                    .close();
        }
        xml.close();
    }

    private static String said(Value value) {
        return value instanceof Value.Listing list
                ? String.join(
                        ", ",
                        list.elements().stream()
                                .flatMap(one -> Value.words(one).stream())
                                .toList())
                : Value.words(value).orElse("");
    }
}
