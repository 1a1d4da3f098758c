package nl.leeratelier.interchange.qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, Value.Mapping> scenarios = scenarios(root, files);
        List<String> ids = new ArrayList<>();
        for (Value element : Stream.of("items", "bank")
                .flatMap(field -> root.elements(field).stream())
                .toList()) {
            if (element instanceof Value.Mapping item && item.words("id").isPresent()) {
                QtiItemWriting writing = new QtiItemWriting(item, shuffle, scenarios);
                String id = item.words("id").orElseThrow();
                byte[] xml = writing.write();
                if (files.putIfAbsent("items/" + id + ".xml", xml) == null) {
                    ids.add(id);
                }
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
        files.put("test.xml", test(root, ids));
        files.put("imsmanifest.xml", manifest(root, ids, scenarios.keySet()));
        return new QtiExport(StableZip.of(files), new Report(parts));
    }

    /** An id as an identifier, which begins with no digit. */
    static String identifier(String id) {
        return id.matches("[a-z].*") ? id : "_" + id;
    }

    private static Map<String, Value.Mapping> scenarios(Value.Mapping root, Map<String, byte[]> files) {
        Map<String, Value.Mapping> scenarios = new LinkedHashMap<>();
        for (Value element : root.elements("scenarios")) {
            if (element instanceof Value.Mapping scenario
                    && scenario.words("id").isPresent()) {
                String id = scenario.words("id").orElseThrow();
                scenarios.put(id, scenario);
                files.put(
                        "stimuli/" + id + ".xml",
                        new Xml()
                                .open(
                                        "qti-assessment-stimulus",
                                        "xmlns",
                                        NAMESPACE,
                                        "identifier",
                                        identifier(id),
                                        "title",
                                        scenario.words("title").orElse(id))
                                .open("qti-stimulus-body")
                                .markdown(scenario.words("text").orElse(""))
                                .bytes());
            }
        }
        return scenarios;
    }

    private static byte[] test(Value.Mapping root, List<String> ids) {
        String title = root.words("title").orElse("");
        Xml xml = new Xml()
                .open(
                        "qti-assessment-test",
                        "xmlns",
                        NAMESPACE,
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
        ids.forEach(id -> xml.line()
                .empty("qti-assessment-item-ref", "identifier", identifier(id), "href", "items/" + id + ".xml"));
        return xml.bytes();
    }

    private static byte[] manifest(Value.Mapping root, List<String> ids, Iterable<String> scenarios) {
        Xml xml = new Xml()
                .open(
                        "manifest",
                        "xmlns",
                        MANIFEST,
                        "identifier",
                        identifier(root.words("id").orElse("quiz")) + "-package")
                .open("metadata")
                .element("schema", "QTI Package")
                .element("schemaversion", "3.0.0")
                .close()
                .empty("organizations")
                .open("resources");
        resource(xml, "test", "imsqti_test_xmlv3p0", "test.xml");
        ids.forEach(id -> resource(xml, "item-" + id, "imsqti_item_xmlv3p0", "items/" + id + ".xml"));
        scenarios.forEach(id -> resource(xml, "stimulus-" + id, "imsqti_stimulus_xmlv3p0", "stimuli/" + id + ".xml"));
        return xml.bytes();
    }

    private static void resource(Xml xml, String id, String type, String href) {
        xml.line().open("resource", "identifier", id, "type", type, "href", href);
        xml.empty("file", "href", href).close();
    }
}
