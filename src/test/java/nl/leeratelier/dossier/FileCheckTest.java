package nl.leeratelier.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import nl.leeratelier.dossier.DossierRefused.Reason;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileCheckTest {

    @Test
    void takesAPdfAsItIs() throws IOException {
        byte[] pdf = pdf();
        assertThat(FileCheck.of(pdf)).satisfies(checked -> {
            assertThat(checked.kind()).isEqualTo(FileKind.PDF);
            assertThat(checked.body()).isEqualTo(pdf);
        });
    }

    @Test
    void drawsPicturesAnewSoThatNothingUnseenStays() throws IOException {
        byte[] png = picture("png");
        byte[] withMore = Arrays.copyOf(png, png.length + 40);
        System.arraycopy("GPS 52.37, 4.89".getBytes(StandardCharsets.UTF_8), 0, withMore, png.length, 15);

        assertThat(FileCheck.of(withMore)).satisfies(checked -> {
            assertThat(checked.kind()).isEqualTo(FileKind.PNG);
            assertThat(new String(checked.body(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
        });
        assertThat(FileCheck.of(picture("jpg")).kind()).isEqualTo(FileKind.JPEG);
    }

    @Test
    void takesAWordDocumentButNoOtherArchive() throws IOException {
        assertThat(FileCheck.of(zip("[Content_Types].xml", "word/document.xml")).kind())
                .isEqualTo(FileKind.DOCX);
        refused(zip("a.txt"), Reason.FILE_KIND);
        refused(zip("[Content_Types].xml", "xl/workbook.xml"), Reason.FILE_KIND);
        refused(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), Reason.FILE_MACROS);
    }

    @Test
    void doesNotUnpackABombToItsEnd() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        refused(out.toByteArray(), Reason.FILE_TOO_LARGE);
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        refused(new byte[0], Reason.FILE_KIND);
        refused("MZ…".getBytes(StandardCharsets.UTF_8), Reason.FILE_KIND);
        refused("<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8), Reason.FILE_KIND);
        refused(new byte[FileCheck.LARGEST + 1], Reason.FILE_TOO_LARGE);
        refused("%PDF-1.7 and then nothing".getBytes(StandardCharsets.UTF_8), Reason.FILE_BROKEN);
        refused(Arrays.copyOf(picture("png"), 60), Reason.FILE_BROKEN);
        refused(Arrays.copyOf(zip("[Content_Types].xml", "word/document.xml"), 40), Reason.FILE_BROKEN);
        refused(locked(), Reason.FILE_LOCKED);
    }

    @ParameterizedTest
    @CsvSource({
        "CV van Fatma.pdf, PDF, cv-van-fatma.pdf",
        "../../etc/passwd, PDF, passwd.pdf",
        "C:\\tijdelijk\\Handleiding (2).PDF, DOCX, handleiding-2.docx",
        "Overzicht café.tar.gz, PNG, overzicht-cafe-tar.png",
        "…, JPEG, document.jpg"
    })
    void namesFilesSafely(String typed, FileKind kind, String name) {
        assertThat(FileName.of(typed, kind)).isEqualTo(name);
    }

    private static void refused(byte[] file, Reason reason) {
        assertThatThrownBy(() -> FileCheck.of(file))
                .isInstanceOfSatisfying(
                        DossierRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    static byte[] pdf() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] locked() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("eigenaar", "lezer", new AccessPermission()));
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] picture(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static byte[] zip(String... names) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (String name : List.of(names)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("x".repeat(500).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
