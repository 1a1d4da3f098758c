package nl.leeratelier.interchange.qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leeratelier.interchange.Note;
import nl.leeratelier.interchange.Report;
import nl.leeratelier.interchange.archive.StableZip;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Value;

/**
 * A quiz as a package in QTI 3 (imsglobal.org/spec/qti/v3p0): items, texts that several are about, a test that puts them in order,
 * and a manifest. The same quiz gives the same bytes.
 *
 * @param report what QTI cannot say, item by item
 */
public record QtiExport(byte[] archive, Report report) {

    static final String NAMESPACE = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0";

    static final String SCHEMA = "imsqti_asiv3p0_v1p0.xsd";

    private static final String MANIFEST = "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1";
    private static final List<String> SETTINGS = List.of(
            "passMark", "attempts", "feedback", "confidence", "timeLimit", "grace", "hoursBetween", "closes", "order");

    /** Writes a quiz; an item that is not finished is written as far as it goes. Total. */
    public static QtiExport of(Manuscript quiz) {
        Value.Mapping root = quiz.root();
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<Report.Part> parts = new ArrayList<>();
        List<Note> ofFile = new ArrayList<>();
        SETTINGS.stream()
                .filter(setting -> root.find(setting).isPresent())
                .forEach(setting -> ofFile.add(Note.leftOut(
                        "setting", setting + ": " + root.words(setting).orElse(""))));
        if (root.find("draw").isPresent()) {
            ofFile.add(Note.leftOut("draw"));
        }
        root.words("intro").ifPresent(intro -> ofFile.add(Note.leftOut("intro", intro)));
        boolean shuffle = root.words("shuffle").filter("true"::equals).isPresent();
        Map<String, Value.Mapping> scenarios = scenarios(root, files, ofFile);
        Map<String, Optional<String>> items = new LinkedHashMap<>();
        for (Value element : Stream.of("items", "bank")
                .flatMap(field -> root.elements(field).stream())
                .toList()) {
            if (element instanceof Value.Mapping item) {
                String id = item.words("id").filter(words -> !words.isBlank()).orElse("item");
                String name = free(file(id), items.keySet());
                QtiItemWriting writing = new QtiItemWriting(name, item, shuffle, scenarios);
                files.put("items/" + name + ".xml", writing.write());
                items.put(name, writing.scenario());
                parts.add(new Report.Part(
                        id,
                        item.words("type").orElse(""),
                        "interchange.item." + item.words("type").orElse("single"),
                        writing.notes()));
            }
        }
        if (!ofFile.isEmpty()) {
            parts.addFirst(Report.Part.ofFile(ofFile));
        }
        files.put("test.xml", test(root, items.keySet()));
        files.put("imsmanifest.xml", manifest(root, items, scenarios.keySet()));
        return new QtiExport(StableZip.of(files), new Report(parts));
    }

    /**
     * An id as an identifier, which begins with no digit, and with no capital: those are ours, such as SCORE. What cannot be in one
     * becomes a line. Total.
     */
    static String identifier(String id) {
        String name = file(id);
        return name.matches("[a-z].*") ? name : "_" + name;
    }

    /** An id as the name of a file, and as what may stand behind the beginning of an identifier. Total. */
    static String file(String id) {
        return id.replaceAll("[^A-Za-z0-9_.-]", "_");
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int i = 2; taken.contains(free); i++) {
            free = name + "-" + i;
        }
        return free;
    }

    private static Map<String, Value.Mapping> scenarios(
            Value.Mapping root, Map<String, byte[]> files, List<Note> notes) {
        Map<String, Value.Mapping> scenarios = new LinkedHashMap<>();
        for (Value element : root.elements("scenarios")) {
            if (element instanceof Value.Mapping scenario
                    && scenario.words("id").isPresent()) {
                String id = scenario.words("id").orElseThrow();
                String title = scenario.words("title").orElse("");
                String text = QtiMarkup.of(scenario.words("text").orElse(""), notes);
                scenarios.put(file(id), scenario);
                files.put(
                        "stimuli/" + file(id) + ".xml",
                        new Xml()
                                .root(
                                        "qti-assessment-stimulus",
                                        NAMESPACE,
                                        SCHEMA,
                                        "identifier",
                                        identifier(id),
                                        "title",
                                        title.isBlank() ? identifier(id) : title)
                                .open("qti-stimulus-body")
                                .written(text.isBlank() ? "<p/>" : text)
                                .bytes());
            }
        }
        return scenarios;
    }

    private static byte[] test(Value.Mapping root, Set<String> items) {
        String title = root.words("title").orElse("");
        Xml xml = new Xml()
                .root(
                        "qti-assessment-test",
                        NAMESPACE,
                        SCHEMA,
                        "identifier",
                        identifier(root.words("id").orElse("test")),
                        "title",
                        title.isBlank() ? "test" : title,
                        "tool-name",
                        QtiItem.TOOL)
                .open(
                        "qti-test-part",
                        "identifier",
                        "part",
                        "navigation-mode",
                        "nonlinear",
                        "submission-mode",
                        "individual")
                .open("qti-assessment-section", "identifier", "section", "title", "1", "visible", "true");
        items.forEach(name -> xml.line()
                .empty("qti-assessment-item-ref", "identifier", identifier(name), "href", "items/" + name + ".xml"));
        return xml.bytes();
    }

    private static byte[] manifest(
            Value.Mapping root, Map<String, Optional<String>> items, Iterable<String> scenarios) {
        Xml xml = new Xml()
                .root(
                        "manifest",
                        MANIFEST,
                        "imsqtiv3p0_imscpv1p2_v1p0.xsd",
                        "identifier",
                        "package-" + file(root.words("id").orElse("quiz")))
                .open("metadata")
                .element("schema", "QTI Package")
                .element("schemaversion", "3.0.0")
                .close()
                .empty("organizations")
                .open("resources");
        resource(
                xml,
                "test",
                "test",
                "test.xml",
                items.keySet().stream().map(name -> "item-" + name).toList());
        items.forEach((name, scenario) -> resource(
                xml,
                "item",
                "item-" + name,
                "items/" + name + ".xml",
                scenario.stream().map(text -> "stimulus-" + text).toList()));
        scenarios.forEach(name -> resource(xml, "stimulus", "stimulus-" + name, "stimuli/" + name + ".xml", List.of()));
        return xml.bytes();
    }

    private static void resource(Xml xml, String type, String id, String href, List<String> needs) {
        xml.line().open("resource", "identifier", id, "type", "imsqti_" + type + "_xmlv3p0", "href", href);
        xml.empty("file", "href", href);
        needs.forEach(need -> xml.empty("dependency", "identifierref", need));
        xml.close();
    }
}
