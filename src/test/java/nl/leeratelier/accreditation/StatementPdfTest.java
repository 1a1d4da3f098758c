package nl.leeratelier.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.storage.UuidV7;
import nl.leeratelier.ui.Translations;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class StatementPdfTest {

    private static final CertificateRemarks POINTS = _ -> List.of(
            new CertificateRemarks.Remark(
                    CertificateRemarks.Kind.COUNTS,
                    "registers.verdict.counts.points",
                    "SKJ",
                    "500001",
                    new BigDecimal("6")),
            new CertificateRemarks.Remark(CertificateRemarks.Kind.NEWS, "skj.mine.to-enter", "SKJ"));

    private final StatementPdf pdf =
            new StatementPdf(mock(), mock(), List.of(POINTS), new Translations(), "https://leeratelier.example");

    @Test
    void saysWhatWasCompletedWhenAndUnderWhichCertificate() throws Exception {
        var withdrawn = Examples.with(
                Examples.certificate("Sam <b>Bakker"),
                Optional.empty(),
                Optional.of(new Certificate.Withdrawal(Instant.EPOCH, "geheime reden")));
        var bytes = pdf.write(
                "Sam <b>Bakker & \u0003co",
                List.of(Examples.certificate("Sam"), withdrawn),
                LocalDate.of(2026, 11, 22),
                Locale.forLanguageTag("nl"));

        try (var document = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Overzicht van scholing", "Sam <b>Bakker & co")
                    .contains("Meldcode in partnerschap met ouders", "14 november 2026", "LA-7K3M-Q2XV-9D4T-H8WB")
                    .contains("Ingetrokken")
                    .containsOnlyOnce("SKJ: 6 punten, accreditatienummer 500001")
                    .doesNotContain("geheime reden", "$");
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("nl");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
        }
    }

    @Test
    void goesOnOnAnotherPageWhenThereIsMuch() throws Exception {
        var many = IntStream.range(0, 60)
                .mapToObj(i -> Examples.certificate("Sam", new AccountId(UuidV7.next()), "LA-7K3M-Q2XV-9D4T-H8WB"))
                .toList();

        try (var document = Loader.loadPDF(pdf.write("Sam", many, LocalDate.of(2026, 11, 22), Locale.ENGLISH))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }
}
