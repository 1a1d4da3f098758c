package nl.leeratelier.registers.skj;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.registers.AccreditationRecord;
import nl.leeratelier.registers.AccreditationRecord.Unit;
import nl.leeratelier.registers.RecordId;
import nl.leeratelier.registers.Register;
import nl.leeratelier.ui.Translations;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class SkjPdfTest {

    private static final AccreditationRecord ACCREDITATION = new AccreditationRecord(
            new RecordId(UUID.randomUUID()),
            Optional.empty(),
            "skj",
            "S-1",
            History.TERM,
            new BigDecimal("6.50"),
            Unit.POINTS,
            "",
            "Jeugd",
            "p",
            Set.of(),
            Optional.empty());
    private static final SkjAbout ABOUT = new SkjAbout(
            ACCREDITATION,
            new Register("skj", "SKJ", "[0-9]+", "1", List.of("Jeugd"), false, false),
            "Meldcode in partnerschap",
            new Translations(),
            Translations.DUTCH);

    private static SkjLine line(String name, Place place, Standing standing, Optional<Act> last) {
        return new SkjLine(
                new Key(ACCREDITATION.id(), new EnrolmentId(UUID.randomUUID())),
                new AccountId(UUID.randomUUID()),
                name,
                Instant.parse("2026-03-31T21:59:59Z"),
                Optional.of("Oost"),
                standing,
                place,
                Optional.of(new SkjLine.Number("1001", "Jeugd", true)),
                last,
                false);
    }

    private static byte[] write(List<SkjLine> lines) {
        return new SkjPdf().write(ABOUT, SkjFilter.all(ACCREDITATION.id()), lines, LocalDate.of(2026, 11, 22));
    }

    @Test
    void saysEachLineWithItsStateAndWhy() throws IOException {
        var entered = new Act(
                Act.Kind.ENTERED,
                new AccountId(UUID.randomUUID()),
                "Ingrid Visser",
                Instant.parse("2026-04-01T10:00:00Z"),
                "");
        var bytes = write(List.of(
                line("Şeyma <b>${title}", Place.TO_ENTER, Standing.READY, Optional.empty()),
                line("Kim", Place.APART, Standing.OTHER_CHAMBER, Optional.empty()),
                line("Noor", Place.LAPSED, Standing.CERTIFICATE_WITHDRAWN, Optional.of(entered))));

        try (var document = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Invoerlijst voor SKJ", "Accreditatie S-1 · 6,5 punten", "22 november 2026", "3 regels")
                    .contains("Şeyma <b>${title}", "1001", "31 maart 2026", "In te voeren")
                    .contains("Onjuiste kamer: de accreditatie geldt voor Jeugd.")
                    .contains(
                            "Telt niet meer · ingevoerd door Ingrid Visser op 1 april 2026",
                            "Het certificaat is ingetrokken. Het staat al bij SKJ.");
        }
    }

    @Test
    void isTaggedAsATableInItsLanguageWithEmbeddedFonts() throws IOException {
        try (var document =
                Loader.loadPDF(write(List.of(line("Sam", Place.TO_ENTER, Standing.READY, Optional.empty()))))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("nl");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Invoerlijst voor SKJ");
            assertThat(tags(catalog.getStructureTreeRoot())).contains("H1", "Table", "TR", "TH", "TD", "Figure");
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<pdfuaid:part>1<", "<pdfaid:part>3<");
            assertThat(embedded(document)).isNotEmpty().doesNotContain(false);
        }
    }

    @Test
    void saysThatThereAreMoreThanAPaperHolds() throws IOException {
        var many = Collections.nCopies(SkjPdf.LINES + 1, line("Sam", Place.TO_ENTER, Standing.READY, Optional.empty()));

        try (var document = Loader.loadPDF(write(many))) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("De eerste 1.000 regels. Er zijn er meer");
        }
    }

    private static List<Boolean> embedded(PDDocument document) throws IOException {
        var embedded = new ArrayList<Boolean>();
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                embedded.add(page.getResources().getFont(name).isEmbedded());
            }
        }
        return embedded;
    }

    private static List<String> tags(PDStructureNode node) {
        var tags = new ArrayList<String>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                tags.addAll(tags(element));
            }
        }
        return tags;
    }
}
