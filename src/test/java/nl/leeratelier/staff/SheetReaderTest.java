package nl.leeratelier.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

class SheetReaderTest {

    private static final String TEXT =
            "E-mail;Naam;Team\r\nzoe@example.nl;Zoë;\"Team; \"\"Oost\"\"\"\r\n\r\nmo@example.nl;Mo\r\n";

    @Test
    void readsSemicolonsCommasAndTabsInUtf8AndLatin1() {
        for (var separator : List.of(";", ",", "\t")) {
            for (var charset :
                    List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, Charset.forName("windows-1252"))) {
                var text = "e-mail;team\nzoe@example.nl;Reünie\n".replace(";", separator);
                var sheet = SheetReader.read(text.getBytes(charset));
                assertThat(sheet.headers()).containsExactly("e-mail", "team");
                assertThat(sheet.rows().getFirst().cells()).containsExactly("zoe@example.nl", "Reünie");
            }
        }
    }

    @Test
    void keepsTheNumbersOfRowsPastEmptyOnesAndReadsQuotes() {
        var sheet = SheetReader.read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.headers()).containsExactly("E-mail", "Naam", "Team");
        assertThat(sheet.rows()).extracting(Sheet.Row::number).containsExactly(2, 4);
        assertThat(sheet.rows().getFirst().cell(2)).isEqualTo("Team; \"Oost\"");
        assertThat(sheet.rows().getLast().cell(2)).isEmpty();
    }

    @Test
    void readsAWorkbookAndNeverRunsItsFormulas() throws Exception {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Mensen");
            sheet.value(0, 0, "E-mail");
            sheet.value(0, 1, "Team");
            sheet.value(1, 0, "zoe@example.nl");
            sheet.formula(1, 1, "HYPERLINK(\"https://evil.example\")");
            sheet.value(3, 0, "mo@example.nl");
            sheet.value(3, 1, 12);
        }

        var read = SheetReader.read(file.toByteArray());

        assertThat(read.headers()).containsExactly("E-mail", "Team");
        assertThat(read.rows()).extracting(Sheet.Row::number).containsExactly(2, 4);
        assertThat(read.rows().getFirst().cell(1)).startsWith("=HYPERLINK");
        assertThat(read.rows().getLast().cell(1)).isEqualTo("12");
    }

    @Test
    void refusesWhatIsNoTable() throws Exception {
        var zip = new ByteArrayOutputStream();
        try (var stream = new ZipOutputStream(zip)) {
            stream.putNextEntry(new ZipEntry("x"));
            stream.write(1);
        }
        refused(zip.toByteArray(), "no-table");
        refused(new byte[] {'a', 0, 'b'}, "no-table");
        refused(new byte[0], "empty");
        refused(" \n\n".getBytes(StandardCharsets.UTF_8), "empty");
        refused(new byte[SheetReader.BYTES_AT_MOST + 1], "too-large");
        refused(
                ("e-mail\n" + "a@b.nl\n".repeat(SheetReader.ROWS_AT_MOST + 1)).getBytes(StandardCharsets.UTF_8),
                "too-many");
    }

    @Test
    void refusesASmallWorkbookThatIsHugeInside() throws Exception {
        var zip = new ByteArrayOutputStream();
        try (var stream = new ZipOutputStream(zip)) {
            stream.putNextEntry(new ZipEntry("xl/workbook.xml"));
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 101; i++) {
                stream.write(zeros);
            }
        }

        refused(zip.toByteArray(), "too-large");
    }

    private static void refused(byte[] file, String reason) {
        assertThatThrownBy(() -> SheetReader.read(file))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        unreadable -> assertThat(unreadable.key()).isEqualTo("staff.unreadable." + reason));
    }
}
