package nl.leeratelier.interchange.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.interchange.own.ContentZip;
import nl.leeratelier.manuscript.Manuscript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** Whether what we export in QTI 3.0 is valid by the rules of the standard. */
class QtiValidityTest {

    @Test
    void everyShippedQuizIsValid() throws Exception {
        List<String> faults = new ArrayList<>();
        int quizzes = 0;
        for (Manuscript manuscript :
                ContentZip.manuscripts(ContentFiles.in(Path.of("content"))).values()) {
            if (manuscript.root().words("kind").filter("quiz"::equals).isPresent()) {
                faults.addAll(faults(QtiExport.of(manuscript)));
                quizzes++;
            }
        }
        assertThat(quizzes).isGreaterThan(5);
        assertThat(faults.stream().distinct()).isEmpty();
    }

    @Test
    void everyTypeOfItemIsValid() throws Exception {
        assertThat(faults(QtiExport.of(QtiExportTest.all()))).isEmpty();
    }

    @Property(tries = 150)
    void whateverSomebodyIsWritingIsValidToo(@ForAll long seed) throws Exception {
        assertThat(faults(QtiExport.of(Drafts.quiz(seed)))).isEmpty();
    }

    /** The check itself: each line breaks one thing in an export that is valid. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            open.xml | ` use="scoring"` | `` | qti-rubric-block without use
            open.xml | `qti-content-body` | `div` | qti-rubric-block may not hold div
            open.xml | `id="feit"` | `id="RESPONSE"` | qti-rubric-block id is no id: RESPONSE
            enkel.xml | ` time-dependent="false"` | `` | qti-assessment-item without time-dependent
            enkel.xml | `adaptive="false"` | `adaptive="no"` | adaptive is no boolean: no
            enkel.xml | `<ol>` | `<ol start="3">` | ol has no attribute start
            enkel.xml | `<p>Wat doe je?</p>` | `Wat doe je?` | qti-item-body may not hold words
            enkel.xml | `</qti-item-body>` | `</qti-item-body><qti-outcome-declaration identifier="X" cardinality="single"/>` | qti-assessment-item may not hold
            enkel.xml | `identifier="_1a"` | `identifier="1a"` | identifier is no name: 1a
            enkel.xml | `imsqtiasi_v3p0"` | `imsqti_v2p2"` | in the namespace
            enkel.xml | `<qti-value>b<` | `<qti-value>z<` | RESPONSE cannot be z
            meer.xml | `qti-simple-choice` | `simpleChoice` | no such element: simpleChoice
            meer.xml | `cardinality="multiple"` | `cardinality="ordered"` | RESPONSE is ordered identifier
            volgorde.xml | `shuffle="true"` | `shuffle="true" max-choices="-1"` | max-choices is no count: -1
            koppel.xml | ` match-max="1"` | `` | qti-simple-associable-choice without match-max
            koppel.xml | `<qti-map-response identifier="RESPONSE"/>` | `` | qti-sum may not hold nothing
            gaten.xml | `<qti-text-entry-interaction response-identifier="wie"` | `<qti-text-entry-interaction response-identifier="wat"` | nothing has the id wat
            gaten.xml | `base-type="string"` | `base-type="text"` | base-type is no identifier
            klik.xml | `SCORE"><qti-sum>` | `PUNTEN"><qti-sum>` | no outcome: PUNTEN
            """)
    void noticesWhatIsBroken(String file, String what, String by, String fault) throws Exception {
        String xml = new String(
                files(QtiExport.of(QtiExportTest.all()).archive()).get("items/" + file), StandardCharsets.UTF_8);
        String broken = xml.replace(what.replace("`", ""), by.replace("`", ""));
        assertThat(broken).isNotEqualTo(xml);
        Element root = Qti3Check.parsed(broken.getBytes(StandardCharsets.UTF_8));
        assertThat(Stream.concat(Qti3Check.faults(root).stream(), Qti3Meaning.faults(root).stream()))
                .anyMatch(one -> one.contains(fault));
    }

    /** What is wrong with a package: with its documents, and with what they say of each other. */
    static List<String> faults(QtiExport export) throws Exception {
        List<String> faults = new ArrayList<>();
        Map<String, byte[]> files = files(export.archive());
        Set<String> named = new HashSet<>(Set.of("imsmanifest.xml"));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Element root = Qti3Check.parsed(file.getValue());
            Stream.concat(Qti3Check.faults(root).stream(), Qti3Meaning.faults(root).stream())
                    .forEach(fault -> faults.add(file.getKey() + ": " + fault));
            hrefs(root).forEach(href -> {
                String path = href.startsWith("../") ? href.substring(3) : href;
                if (!files.containsKey(path)) {
                    faults.add(file.getKey() + ": leads nowhere: " + href);
                }
                if (file.getKey().equals("imsmanifest.xml")) {
                    named.add(path);
                }
            });
        }
        files.keySet().stream()
                .filter(file -> !named.contains(file))
                .forEach(file -> faults.add(file + " is not in the manifest"));
        return faults;
    }

    private static List<String> hrefs(Element in) {
        List<String> hrefs = new ArrayList<>();
        if (in.hasAttribute("href") && !in.getLocalName().equals("a")) {
            hrefs.add(in.getAttribute("href"));
        }
        Qti3Check.children(in).forEach(child -> hrefs.addAll(hrefs(child)));
        return hrefs;
    }

    static Map<String, byte[]> files(byte[] archive) throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
