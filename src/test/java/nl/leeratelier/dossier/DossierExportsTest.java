package nl.leeratelier.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.catalogue.Release;
import nl.leeratelier.catalogue.Version;
import nl.leeratelier.catalogue.VersionHash;
import nl.leeratelier.content.ContentFiles;
import nl.leeratelier.content.Programme;
import nl.leeratelier.dossier.Evidence.Author;
import nl.leeratelier.dossier.Evidence.Keeper;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.survey.Survey;
import nl.leeratelier.survey.SurveyQuestion;
import nl.leeratelier.survey.SurveyResults.Answered;
import nl.leeratelier.survey.SurveyResults.Overview;
import nl.leeratelier.survey.SurveyResults.Results;
import nl.leeratelier.ui.Translations;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DossierExportsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final VersionHash PRESENT = new VersionHash("2".repeat(64));
    private static final VersionHash BEFORE = new VersionHash("1".repeat(64));

    private static final EvidenceDesk desk = mock();
    private static final Translations words = new Translations();
    private static final DossierExports exports = new DossierExports(new DossierPdf(words), new MatrixCsv(words), desk);
    private static Dossier dossier;
    private static byte[] pdf;

    @BeforeAll
    static void write() throws IOException {
        when(desk.body(any(), any())).thenReturn(FileCheckTest.pdf());
        dossier = dossier();
        pdf = exports.pdf(dossier);
    }

    @Test
    void tellsTheWholeDossierOnPaper() throws IOException {
        assertThat(text())
                .contains("Meldcode in partnerschap met ouders", "Kust en Co", "Concept-toetsingskader")
                .contains("Let op: versie 1 is geaccrediteerd, maar nu loopt versie 2.")
                .contains("Twee trainers & <allebei> ervaren.", "Toegevoegd door trainer op 22 november 2026")
                .contains("bijlage 16-1-cv.pdf")
                .contains("Nog aan te tonen", "Voldaan", "Uitgelegd in", "uitproberen in de praktijk")
                .contains("Wat er veranderde van versie 1 naar versie 2", "Oefenen, en voor jezelf zorgen")
                .contains("Minder dan 5 antwoorden: nog niet te tonen.", "7 deelnemers antwoordden")
                .contains("Zie de ${parts}.")
                .doesNotContain("!{", "geheim gebleven");
    }

    @Test
    void isTaggedWithItsLanguageTitleContentsAndBookmarks() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("nl");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Dossier voor accreditatie: Meldcode in partnerschap met ouders");
            assertThat(tags(catalog.getStructureTreeRoot()))
                    .contains("H1", "H2", "H3", "Table", "TR", "TH", "TD", "L", "LI", "Link", "Figure");
            var metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(metadata).contains("<pdfuaid:part>1<", "<pdfaid:part>3<");
            List<String> bookmarks = new ArrayList<>();
            for (var item : catalog.getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
                assertThat(item.findDestinationPage(document)).isNotNull();
            }
            assertThat(bookmarks)
                    .containsExactly(
                            "1. Eisen en bewijs",
                            "2. Doelen, onderdelen en toetsvragen",
                            "3. Onderdelen en studielast",
                            "4. Versies en accreditatie",
                            "5. Evaluatie");
        }
    }

    @Test
    void embedsEveryFont() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void packsThePaperTheTableAndTheDocuments() throws IOException {
        Map<String, byte[]> files = unzip();

        assertThat(files.keySet())
                .containsExactly(
                        "dossier-meldcode-in-partnerschap-toetsingskader-concept-2026-11-22.pdf",
                        "dossier-meldcode-in-partnerschap-toetsingskader-concept-2026-11-22-matrix.csv",
                        "bijlagen/16-1-cv.pdf",
                        "bijlagen/16-2-cv.pdf");
        assertThat(files.keySet()).allMatch(name -> name.matches("(bijlagen/)?[a-z0-9-]+\\.(pdf|csv|docx|png|jpg)"));
        String csv = new String(
                files.get("dossier-meldcode-in-partnerschap-toetsingskader-concept-2026-11-22-matrix.csv"),
                StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\uFEFFNummer;Sleutel;Eis;")
                .contains("Twee trainers & <allebei> ervaren.", "16-1-cv.pdf", "Nog aan te tonen")
                // A cell that a spreadsheet would reckon with is harmless.
                .doesNotContain(";=1+1");
    }

    private static Map<String, byte[]> unzip() throws IOException {
        var out = new ByteArrayOutputStream();
        exports.zip(dossier, out);
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static List<String> tags(PDStructureNode root) {
        return elements(root).stream().map(PDStructureElement::getStructureType).toList();
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        var found = new ArrayList<PDStructureElement>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element);
                found.addAll(elements(element));
            }
        }
        return found;
    }

    /** The dossier of what ships, with some evidence, an accreditation of a version before, and answers of seven people. */
    private static Dossier dossier() {
        Programme programme = Shipped.programme("meldcode-in-partnerschap");
        List<Evidence> evidence = List.of(
                evidence("trainer", "Twee trainers & <allebei> ervaren.", true),
                evidence("trainer", "=1+1", true),
                evidence("literatuur", "Zie de ${parts}.\nEn meer.", false));
        Survey survey = programme.activities().stream()
                .filter(Survey.class::isInstance)
                .map(Survey.class::cast)
                .findFirst()
                .orElseThrow();
        var version = new PublishedProgramme(PRESENT, 2, NOW, programme, Shipped.LIBRARY, Map.of());
        return new Dossier(
                new DossierKey(
                        new OrganisationId(UUID.randomUUID()),
                        programme.id(),
                        Shipped.concept().id()),
                "Kust en Co",
                version,
                new Kader(Shipped.concept(), Shipped.LIBRARY.sources()),
                Matrix.of(Shipped.concept(), programme, evidence),
                Alignment.of(programme),
                Elements.of(programme),
                standing(),
                List.of(new Results(
                        new Overview(version, survey, 7),
                        survey.questions().stream()
                                .map(DossierExportsTest::answered)
                                .toList())),
                NOW);
    }

    private static Answered answered(SurveyQuestion question) {
        boolean few = question.choices().size() > 5;
        Map<String, Integer> counts = new LinkedHashMap<>();
        if (!few) {
            question.choices().forEach(choice -> counts.put(choice, 1));
        }
        return new Answered(question, few ? 3 : 7, counts, List.of("geheim gebleven"));
    }

    private static Standing standing() {
        ContentFiles now = Shipped.FILES.ofProgramme("meldcode-in-partnerschap");
        var files = new TreeMap<>(now.byPath());
        String path = "programmes/meldcode-in-partnerschap/01-vooraf/oefenen-en-voor-jezelf-zorgen.md";
        files.put(
                path,
                new String(files.get(path), StandardCharsets.UTF_8)
                        .replace("minutes: 8", "minutes: 7")
                        .getBytes(StandardCharsets.UTF_8));
        return Standing.of(
                PRESENT,
                List.of(version(PRESENT, 2), version(BEFORE, 1)),
                List.of(StandingTest.accreditation(BEFORE)),
                ignored -> Changes.between(new ContentFiles(files), now));
    }

    private static Version version(VersionHash hash, int number) {
        return new Version(
                hash,
                "meldcode-in-partnerschap",
                number,
                NOW,
                number == 1 ? Release.Kind.FIRST : Release.Kind.RENEWAL,
                number == 1 ? "" : "Een minuut meer.",
                Optional.empty(),
                Optional.empty());
    }

    private static Evidence evidence(String criterion, String words, boolean document) {
        return new Evidence(
                EvidenceId.next(),
                criterion,
                "concept 2",
                words,
                document
                        ? Optional.of(new EvidenceFile("cv.pdf", FileKind.PDF, 1_234_567, "a".repeat(64)))
                        : Optional.empty(),
                new Author(Keeper.TRAINER, Optional.of(AccountId.next())),
                NOW,
                Optional.empty(),
                Optional.empty());
    }
}
