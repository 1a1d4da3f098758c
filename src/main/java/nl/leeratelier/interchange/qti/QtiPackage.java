package nl.leeratelier.interchange.qti;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leeratelier.interchange.CannotRead;
import nl.leeratelier.interchange.Imported;
import nl.leeratelier.interchange.Note;
import nl.leeratelier.interchange.archive.Archive;
import nl.leeratelier.interchange.archive.SafeXml;
import nl.leeratelier.interchange.items.Question;
import nl.leeratelier.interchange.items.QuizWriting;
import nl.leeratelier.interchange.words.Wording;
import org.jsoup.nodes.Element;

/**
 * Questions in QTI 2.1, 2.2 or 3 (imsglobal.org/question): a package with a manifest, or one item. Names of the versions differ in
 * their spelling only, so all are read as those of version 3 without their prefix.
 */
public final class QtiPackage {

    private static final String MANIFEST = "imsmanifest.xml";
    private static final Set<String> RULES = Set.of(
            "pre-condition",
            "branch-rule",
            "selection",
            "ordering",
            "time-limits",
            "weight",
            "outcome-processing",
            "test-feedback",
            "rubric-block",
            "item-session-control",
            "adaptive-selection",
            "assessment-section-ref",
            "include",
            "template-default",
            "variable-mapping",
            "context-declaration");

    private final Archive archive;
    private final List<Note> ofFile = new ArrayList<>();
    private final Map<String, Question.Scenario> stimuli = new LinkedHashMap<>();
    private String title;

    private QtiPackage(Archive archive, String title) {
        this.archive = archive;
        this.title = title;
    }

    /** Whether an archive has a manifest. */
    public static boolean isOne(Archive archive) {
        return manifest(archive).isPresent();
    }

    /** Whether this is the root of one item. */
    public static boolean isItem(Element root) {
        return name(root.tagName()).equals("assessment-item");
    }

    /** Reads one item that came without a package. */
    public static Imported readItem(byte[] xml, String title) throws CannotRead {
        List<Question> questions = QtiItem.read(SafeXml.read(xml, QtiPackage::name), reference -> Optional.empty());
        return QuizWriting.write(
                Imported.Format.QTI, List.of(new QuizWriting.Group(title, Map.of(), questions)), List.of());
    }

    /**
     * Reads a package.
     *
     * @param title of the quiz when the package holds no test with one
     * @throws CannotRead when the manifest is broken or names no items
     */
    public static Imported read(Archive archive, String title) throws IOException, CannotRead {
        return new QtiPackage(archive, title).read();
    }

    /** The name in version 3, without its prefix: {@code simpleChoice} and {@code qti-simple-choice} are {@code simple-choice}. */
    static String name(String name) {
        return name.replaceFirst("^qti-", "")
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }

    private static Optional<String> manifest(Archive archive) {
        return archive.names().stream()
                .filter(name -> name.equals(MANIFEST) || name.endsWith("/" + MANIFEST))
                .min(java.util.Comparator.comparingInt(String::length));
    }

    private Imported read() throws IOException, CannotRead {
        String at = manifest(archive).orElseThrow(() -> new CannotRead("interchange.refused.qti-none"));
        String base = at.substring(0, at.length() - MANIFEST.length());
        Element manifest = xml(at);
        Set<String> items = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        Set<String> tests = new LinkedHashSet<>();
        boolean old = false;
        for (Element resource : manifest.select("resource")) {
            String type = resource.attr("type").toLowerCase(Locale.ROOT);
            String href = resolved(base, resource.attr("href"));
            if (type.startsWith("imsqti_item")) {
                items.add(href);
            } else if (type.startsWith("imsqti_test") || type.startsWith("imsqti_assessment")) {
                tests.add(href);
            } else if (type.startsWith("imsqti_xmlv1") || type.startsWith("imsqti_assessment_xmlv1")) {
                old = true;
            } else if (!type.startsWith("imsqti_stimulus") && !href.isEmpty()) {
                others.add(href);
            }
        }
        if (items.isEmpty()) {
            throw new CannotRead(old ? "interchange.refused.qti-old" : "interchange.refused.qti-none");
        }
        if (!others.isEmpty()) {
            ofFile.add(Note.leftOut("package-files", others.size(), String.join(", ", others)));
        }
        List<Question> questions = new ArrayList<>();
        for (String item : inOrder(items, tests)) {
            questions.addAll(item(item));
        }
        return QuizWriting.write(
                Imported.Format.QTI, List.of(new QuizWriting.Group(title, Map.of(), questions)), ofFile);
    }

    /** As the first test puts them; those that it does not name come last. */
    private Set<String> inOrder(Set<String> items, Set<String> tests) throws IOException, CannotRead {
        Set<String> ordered = new LinkedHashSet<>();
        for (String path : tests) {
            if (!archive.has(path)) {
                continue;
            }
            Element test = xml(path);
            if (!test.attr("title").isBlank() && ordered.isEmpty()) {
                title = Wording.line(test.attr("title"));
            }
            String folder = path.substring(0, path.lastIndexOf('/') + 1);
            for (Element reference : test.select("assessment-item-ref")) {
                String item = resolved(folder, reference.attr("href"));
                if (items.contains(item)) {
                    ordered.add(item);
                } else {
                    ofFile.add(Note.leftOut("missing-item", reference.attr("href")));
                }
            }
            int sections = test.select("assessment-section").size();
            if (sections > 1) {
                ofFile.add(Note.changed("sections", sections));
            }
            test.getAllElements().stream()
                    .map(Element::tagName)
                    .filter(RULES::contains)
                    .distinct()
                    .forEach(rule -> ofFile.add(Note.leftOut("test-rule", rule)));
        }
        ordered.addAll(items);
        return ordered;
    }

    private List<Question> item(String path) throws IOException {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        try {
            Optional<byte[]> bytes = archive.find(path);
            if (bytes.isEmpty()) {
                return List.of(new Question(path, "").note(Note.leftOut("file-missing")));
            }
            Element root = SafeXml.read(bytes.get(), QtiPackage::name);
            return QtiItem.read(root, reference -> stimulus(resolved(folder, reference.attr("href")), reference));
        } catch (CannotRead refused) {
            return List.of(new Question(path, "").note(Note.leftOut("unreadable", "")));
        }
    }

    private Optional<Question.Scenario> stimulus(String path, Element reference) {
        if (!stimuli.containsKey(path)) {
            try {
                Optional<byte[]> bytes = archive.find(path);
                if (bytes.isEmpty()) {
                    return Optional.empty();
                }
                Element root = SafeXml.read(bytes.get(), QtiPackage::name);
                Element body = root.selectFirst("stimulus-body");
                String id = QtiItem.ours(root.attr("identifier"));
                root.children().stream()
                        .filter(part -> body != null && part != body)
                        .forEach(part -> ofFile.add(Note.leftOut("element", part.tagName())));
                Wording wording = new Wording();
                String text = wording.markdown(body == null ? root : body);
                ofFile.addAll(wording.taken());
                String made = nl.leeratelier.interchange.items.Ids.isOne(id) ? id : "tekst-" + (stimuli.size() + 1);
                stimuli.put(path, new Question.Scenario(made, root.attr("title"), text));
            } catch (IOException | CannotRead unreadable) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(stimuli.get(path));
    }

    private Element xml(String path) throws IOException, CannotRead {
        byte[] bytes = archive.find(path).orElseThrow(() -> new CannotRead("interchange.refused.half"));
        return SafeXml.read(bytes, QtiPackage::name);
    }

    /** A path within the archive; what leads outside leads nowhere. */
    private static String resolved(String folder, String href) {
        String path = href.replace("%20", " ");
        List<String> steps = new ArrayList<>();
        for (String step : (folder + path).split("/")) {
            if (step.equals("..") && !steps.isEmpty()) {
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return path.isBlank() ? "" : String.join("/", steps);
    }
}
