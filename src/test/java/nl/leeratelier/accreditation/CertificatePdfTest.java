package nl.leeratelier.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nl.leeratelier.ui.Translations;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CertificatePdfTest {

    private static final float DPI = 150;

    private final CertificatePdf pdf = new CertificatePdf(new Translations(), "https://leeratelier.example");
    private final Certificate certificate = Examples.certificate("Şeyma de Vries <b>");
    private PDDocument document = new PDDocument();

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    void saysWhatWasAchieved() throws IOException {
        var text = text(certificate);

        assertThat(text)
                .contains("Şeyma de Vries <b>")
                .contains("Meldcode in partnerschap met ouders")
                .contains("2 uur 16 minuten")
                .contains("14 november 2026")
                .contains("LA-7K3M-Q2XV-9D4T-H8WB")
                .contains("8c1f0e5a8c1f0e5a")
                .contains("leeratelier.example/certificaat/");
        assertThat(certificate.goals()).allSatisfy(goal -> assertThat(text).contains(goal.substring(0, 60)));
    }

    @Test
    void isTaggedAndSaysItsLanguageAndTitle() throws IOException {
        open(certificate);
        var catalog = document.getDocumentCatalog();

        assertThat(catalog.getMarkInfo().isMarked()).isTrue();
        assertThat(catalog.getLanguage()).isEqualTo("nl");
        assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        assertThat(document.getDocumentInformation().getTitle())
                .isEqualTo("Certificaat van Şeyma de Vries <b>: Meldcode in partnerschap met ouders");
        assertThat(tags(catalog.getStructureTreeRoot())).contains("H1", "H2", "P", "L", "LI", "Figure", "Link");
    }

    @Test
    void everyFigureSaysWhatItShows() throws IOException {
        open(certificate);

        assertThat(elements(document.getDocumentCatalog().getStructureTreeRoot()))
                .filteredOn(element -> element.getStructureType().equals("Figure"))
                .hasSize(3)
                .allSatisfy(
                        figure -> assertThat(figure.getAlternateDescription()).isNotBlank());
    }

    @Test
    void namesPdfUaAndPdfAInItsMetadata() throws IOException {
        open(certificate);
        var metadata = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);

        assertThat(metadata).contains("<pdfuaid:part>1<", "<pdfaid:part>3<", "<pdfaid:conformance>A<");
        assertThat(document.getDocumentCatalog().getOutputIntents()).isNotEmpty();
    }

    @Test
    void embedsEveryFont() throws IOException {
        open(Examples.certificate("Κωνσταντίνος de Vries"));
        var fonts = fonts(document.getPage(0).getResources());

        assertThat(fonts)
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(
                        font -> assertThat(font.isEmbedded()).as(font.getName()).isTrue());
    }

    @Test
    void codeLeadsToThePublicPage() throws Exception {
        open(certificate);
        var image = new PDFRenderer(document).renderImageWithDPI(0, DPI);
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);

        var read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));

        assertThat(read.getText()).isEqualTo("https://leeratelier.example/certificaat/LA-7K3M-Q2XV-9D4T-H8WB");
    }

    @Test
    void staysOnePageHoweverLongItsTextsAre() throws IOException {
        var goals = Collections.nCopies(40, "Je kunt heel veel dingen benoemen en bespreken. ".repeat(4));
        var long_ = new Certificate(
                certificate.id(),
                certificate.number(),
                certificate.enrolment(),
                certificate.account(),
                certificate.organisation(),
                "Wolfeschlegelsteinhausenbergerdorff ".repeat(3),
                certificate.programme(),
                "Een programma met een lange titel ".repeat(4),
                "en",
                12,
                certificate.versionHash(),
                600,
                goals,
                certificate.completedOn(),
                certificate.issuedAt(),
                1,
                Optional.of(LocalDate.of(2029, 11, 14)),
                Optional.empty(),
                Optional.empty());

        assertThat(text(long_))
                .contains("10 hours")
                .contains("14 November 2026")
                .contains("33 more goals")
                .contains("14 November 2029");
        assertThat(document.getNumberOfPages()).isEqualTo(1);
        assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
    }

    private void open(Certificate of) throws IOException {
        document.close();
        document = Loader.loadPDF(pdf.write(of));
    }

    private String text(Certificate of) throws IOException {
        open(of);
        return new PDFTextStripper().getText(document);
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

    private static List<PDFont> fonts(PDResources resources) {
        return StreamSupport.stream(resources.getFontNames().spliterator(), false)
                .map(name -> {
                    try {
                        return resources.getFont(name);
                    } catch (IOException unreadable) {
                        throw new java.io.UncheckedIOException(unreadable);
                    }
                })
                .toList();
    }
}
