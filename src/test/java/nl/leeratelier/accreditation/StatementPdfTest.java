package nl.leeratelier.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.time.LocalDate;
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

    private final StatementPdf pdf =
            new StatementPdf(mock(), mock(), new Translations(), "https://leeratelier.example");

    @Test
    void saysWhatWasCompletedWhenAndUnderWhichCertificate() throws Exception {
        var withdrawn = Examples.with(
                Examples.certificate("Sam <b>Bakker"),
                Optional.empty(),
                Optional.of(new Certificate.Withdrawal(Instant.EPOCH, "geheime reden")));
        var bytes = pdf.write(
                "Sam <b>Bakker & \u0003co",
                java.util.List.of(Examples.certificate("Sam"), withdrawn),
                LocalDate.of(2026, 11, 22),
                Locale.forLanguageTag("nl"));

        try (var document = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Overzicht van scholing", "Sam <b>Bakker & co")
                    .contains("Meldcode in partnerschap met ouders", "14 november 2026", "LA-7K3M-Q2XV-9D4T-H8WB")
                    .contains("Ingetrokken")
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
