package nl.leeratelier.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.spreadsheet.Cell;
import nl.leeratelier.spreadsheet.Harmless;
import nl.leeratelier.spreadsheet.MadeFile;
import nl.leeratelier.spreadsheet.SheetFormat;
import nl.leeratelier.spreadsheet.XlsxSheet;
import nl.leeratelier.ui.Translations;
import org.springframework.security.access.AccessDeniedException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ReportFilesTest {

    private static final OrganisationId ORGANISATION = new OrganisationId(UUID.randomUUID());
    private static final Translations WORDS = new Translations();
    private static final Pattern HARMFUL = Pattern.compile("^[=+\\-@\\t\\r\\n＝＋－＠]");

    private final Reports reports = mock();
    private final ReportFiles files =
            new ReportFiles(reports, mock(), WORDS, Clock.fixed(Instant.parse("2026-11-21T23:30:00Z"), ZoneOffset.UTC));

    @Example
    void csvHasAMarkSemicolonsIsoDatesAndDecimalCommas() throws IOException {
        has(line("Sam Bakker", true));

        var file = write(SheetFormat.CSV);

        assertThat(new String(file, StandardCharsets.UTF_8)).isEqualTo("""
                \uFEFFNaam;E-mailadres;Team;Programma;Versie;Status;Voortgang (%);Uren gedaan;Uren totaal;Begonnen op;Laatst actief op;Afgerond op;Certificaatnummer\r
                Sam Bakker;sam@example.nl;Wijkteam Noord;Naast ouders;3;afgerond;100;2,27;2,27;2026-11-02;2026-11-14;2026-11-14;LA-7K3M-Q2XV-9D4T-H8WB\r
                """);
    }

    @Example
    void aMemberWithoutEnrolmentHasEmptyCells() throws IOException {
        has(line("Sam Bakker", false));

        assertThat(rows(write(SheetFormat.CSV)).get(1))
                .containsExactly(
                        "Sam Bakker", "sam@example.nl", "", "", "", "niet ingeschreven", "", "", "", "", "", "", "");
    }

    @Example
    void workbookHasRealDatesNumbersAndAFrozenHeader() throws Exception {
        has(line("Sam Bakker", true));

        var sheet = sheet(write(SheetFormat.XLSX), 1);
        var cells = cells(sheet);
        var styles = part(write(SheetFormat.XLSX), "xl/styles.xml");

        assertThat(text(cells.get("A1"))).isEqualTo("Naam");
        assertThat(text(cells.get("A2"))).isEqualTo("Sam Bakker");
        assertThat(cells.get("G2").getAttribute("t")).isNotEqualTo("inlineStr");
        assertThat(text(cells.get("G2"))).isEqualTo("100");
        assertThat(Double.parseDouble(text(cells.get("H2")))).isEqualTo(2.27);
        assertThat(Double.parseDouble(text(cells.get("L2"))))
                .isEqualTo(ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), LocalDate.of(2026, 11, 14)));
        assertThat(styles).contains("yyyy-mm-dd");
        assertThat(((Element) sheet.getElementsByTagName("pane").item(0)).getAttribute("ySplit"))
                .isEqualTo("1");
        assertThat(((Element) sheet.getElementsByTagName("pane").item(0)).getAttribute("state"))
                .isEqualTo("frozen");
    }

    @Example
    void aFullSheetIsFollowedByAnother() throws Exception {
        var file = new ByteArrayOutputStream();
        try (var writer = new XlsxSheet(file, "Mensen", List.of("Naam"), List.of(20), 3)) {
            for (var i = 0; i < 5; i++) {
                writer.row(List.of(new Cell.Whole(i)));
            }
        }

        assertThat(cells(sheet(file.toByteArray(), 1)).keySet()).containsExactlyInAnyOrder("A1", "A2", "A3");
        assertThat(cells(sheet(file.toByteArray(), 3)).keySet()).containsExactlyInAnyOrder("A1", "A2");
        assertThat(part(file.toByteArray(), "xl/workbook.xml")).contains("Mensen 3");
    }

    @Property(tries = 150)
    void noCellOfACsvCanBeTakenForAFormula(@ForAll String name, @ForAll String title) throws IOException {
        var names = nasty(name);
        has(names.stream().map(nasty -> line(nasty, title)).toArray(ReportLine[]::new));
        var rows = rows(write(SheetFormat.CSV));

        assertThat(rows).hasSize(1 + names.size());
        for (var i = 0; i < names.size(); i++) {
            var row = rows.get(1 + i);
            assertThat(row).hasSize(ReportColumn.values().length);
            assertThat(row).noneMatch(cell -> HARMFUL.matcher(cell).find());
            assertThat(unguarded(row.getFirst())).isEqualTo(storable(names.get(i)));
            assertThat(unguarded(row.get(3))).isEqualTo(storable(title));
        }
    }

    @Property(tries = 50)
    void noCellOfAWorkbookCanBeTakenForAFormula(@ForAll String name) throws Exception {
        var names = nasty(name);
        has(names.stream().map(nasty -> line(nasty, "Naast ouders")).toArray(ReportLine[]::new));
        var file = write(SheetFormat.XLSX);
        var cells = cells(sheet(file, 1));

        assertThat(part(file, "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
        assertThat(cells.values())
                .noneMatch(cell -> cell.getAttribute("t").equals("inlineStr")
                        && HARMFUL.matcher(text(cell)).find());
        for (var i = 0; i < names.size(); i++) {
            var cell = cells.get("A" + (2 + i));
            assertThat(unguarded(cell == null ? "" : text(cell))).isEqualTo(storable(names.get(i)));
        }
    }

    @Example
    void looksPastWhatCannotBeSeen() {
        assertThat(Harmless.text("\u0000=1+1")).isEqualTo("'=1+1");
        assertThat(Harmless.text("\u00a0\u200b@cmd")).startsWith("'");
        assertThat(Harmless.text("＝1")).isEqualTo("'＝1");
        assertThat(Harmless.text("  = 1")).startsWith("'");
        assertThat(Harmless.text("O'Brien-Jansen")).isEqualTo("O'Brien-Jansen");
        assertThat(Harmless.text("")).isEmpty();
    }

    @Example
    void leavesNoFileBehind() throws IOException {
        var before = temporary();
        has(line("Sam Bakker", true));
        write(SheetFormat.XLSX);
        doThrow(new AccessDeniedException("no")).when(reports).each(any(), any(), any());

        assertThatThrownBy(() -> people(SheetFormat.CSV, Translations.DUTCH)).isInstanceOf(AccessDeniedException.class);
        assertThat(temporary()).isEqualTo(before);
    }

    @Example
    void isNamedAfterTheDayInTheNetherlands() throws IOException {
        has(line("Sam Bakker", true));
        var file = people(SheetFormat.XLSX, Translations.ENGLISH);
        file.content().close();

        assertThat(file.name()).isEqualTo("leeratelier-report-2026-11-22.xlsx");
    }

    private void has(ReportLine... lines) {
        doAnswer(call -> {
                    List.of(lines).forEach(call.<Consumer<ReportLine>>getArgument(2));
                    return null;
                })
                .when(reports)
                .each(any(), any(), any());
    }

    private MadeFile people(SheetFormat format, Locale language) {
        return files.write(
                "reporting.file.sheet",
                "reporting.file.name",
                format,
                language,
                reader -> reports.each(ORGANISATION, ReportFilter.ALL, reader));
    }

    private byte[] write(SheetFormat format) throws IOException {
        var file = people(format, Translations.DUTCH);
        try (var content = file.content()) {
            var bytes = content.readAllBytes();
            assertThat(bytes).hasSize((int) file.length());
            return bytes;
        }
    }

    private static ReportLine line(String name, String title) {
        return new ReportLine(
                new Place("", UUID.randomUUID()),
                new AccountId(UUID.randomUUID()),
                name,
                "sam@example.nl",
                Optional.of("Wijkteam Noord"),
                Status.COMPLETED,
                Optional.of(new Study(
                        new EnrolmentId(UUID.randomUUID()),
                        "naast-ouders",
                        title,
                        3,
                        100,
                        136,
                        136,
                        Instant.parse("2026-11-01T23:30:00Z"),
                        Instant.parse("2026-11-14T10:00:00Z"),
                        Optional.of(Instant.parse("2026-11-14T10:00:00Z")),
                        Optional.of("LA-7K3M-Q2XV-9D4T-H8WB"),
                        Optional.empty())));
    }

    private static ReportLine line(String name, boolean enrolled) {
        var line = line(name, "Naast ouders");
        return enrolled
                ? line
                : new ReportLine(
                        line.place(),
                        line.account(),
                        name,
                        line.email(),
                        Optional.empty(),
                        Status.NOT_ENROLLED,
                        Optional.empty());
    }

    private static List<String> nasty(String text) {
        return Stream.of("", "=", "+", "-", "@", "\t", "\r", "\n", " =", "\u0000=", "＝")
                .map(start -> start + text)
                .toList();
    }

    /** What a file can hold of a text: the characters of XML 1.0. */
    private static String storable(String text) {
        return text.replaceAll("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }

    private static String unguarded(String cell) {
        return cell.startsWith("'") && !Harmless.text(cell.substring(1)).equals(cell.substring(1))
                ? cell.substring(1)
                : cell;
    }

    private static List<List<String>> rows(byte[] csv) {
        var text = new String(csv, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        var rows = new ArrayList<List<String>>();
        CsvReader.builder()
                .fieldSeparator(';')
                .skipEmptyLines(false)
                .ofCsvRecord(text.substring(1))
                .forEach(record -> rows.add(record.getFields()));
        return rows;
    }

    private static Map<String, Element> cells(Document sheet) {
        var cells = new HashMap<String, Element>();
        var nodes = sheet.getElementsByTagName("c");
        for (var i = 0; i < nodes.getLength(); i++) {
            var cell = (Element) nodes.item(i);
            if (cell.hasChildNodes()) {
                cells.put(cell.getAttribute("r"), cell);
            }
        }
        return cells;
    }

    private static String text(Element cell) {
        return cell.getTextContent();
    }

    private static Document sheet(byte[] workbook, int number) throws Exception {
        var xml = part(workbook, "xl/worksheets/sheet" + number + ".xml");
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String part(byte[] workbook, String name) throws IOException {
        var file = Files.createTempFile("workbook", ".zip");
        try {
            Files.write(file, workbook);
            try (var zip = new ZipFile(file.toFile())) {
                return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static List<Path> temporary() throws IOException {
        try (var found =
                Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), "leeratelier-*.{csv,xlsx}")) {
            var files = new ArrayList<Path>();
            found.forEach(files::add);
            return files;
        }
    }
}
