package nl.leeratelier.dossier;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import nl.leeratelier.dossier.DossierRefused.Reason;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Looks into a document before it is kept: what it is by its content, whatever its name says. A picture is drawn anew, so that what a
 * camera notes (place, time, phone) is left behind; other documents stay as they are.
 */
final class FileCheck {

    /** Bytes that are taken at most. */
    static final int LARGEST = 10_000_000;

    private static final long MOST_PIXELS = 40_000_000;
    private static final int MOST_ENTRIES = 4_000;
    private static final long MOST_UNPACKED = 100_000_000;
    private static final int CHUNK = 64_000;

    private FileCheck() {}

    /** A document that may be kept. */
    record Checked(FileKind kind, byte[] body) {}

    /** @throws DossierRefused when it cannot be taken */
    static Checked of(byte[] file) {
        if (file.length > LARGEST) {
            throw new DossierRefused(Reason.FILE_TOO_LARGE);
        }
        if (begins(file, 0x25, 0x50, 0x44, 0x46, 0x2D)) {
            return pdf(file);
        }
        if (begins(file, 0x89, 0x50, 0x4E, 0x47) || begins(file, 0xFF, 0xD8, 0xFF)) {
            return picture(file);
        }
        if (begins(file, 0x50, 0x4B, 0x03, 0x04)) {
            return word(file);
        }
        throw new DossierRefused(Reason.FILE_KIND);
    }

    private static boolean begins(byte[] file, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static Checked pdf(byte[] file) {
        try (var document = Loader.loadPDF(file)) {
            if (document.getNumberOfPages() == 0) {
                throw new DossierRefused(Reason.FILE_BROKEN);
            }
            return new Checked(FileKind.PDF, file);
        } catch (InvalidPasswordException locked) {
            throw new DossierRefused(Reason.FILE_LOCKED);
        } catch (IOException | IllegalArgumentException | ClassCastException | StackOverflowError broken) {
            // What the reader of damaged files throws.
            throw new DossierRefused(Reason.FILE_BROKEN);
        }
    }

    private static Checked picture(byte[] file) {
        try {
            checkPixels(file);
            BufferedImage seen =
                    Thumbnails.of(new ByteArrayInputStream(file)).scale(1).asBufferedImage();
            FileKind kind = seen.getColorModel().hasAlpha() || begins(file, 0x89) ? FileKind.PNG : FileKind.JPEG;
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Thumbnails.of(seen)
                    .scale(1)
                    .outputFormat(kind.name().toLowerCase(Locale.ROOT))
                    .outputQuality(0.9)
                    .toOutputStream(out);
            if (out.size() > LARGEST) {
                throw new DossierRefused(Reason.FILE_TOO_LARGE);
            }
            return new Checked(kind, out.toByteArray());
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new DossierRefused(Reason.FILE_BROKEN);
        }
    }

    /** Asks the head of the file, so that nothing is unpacked that would not fit. */
    private static void checkPixels(byte[] file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new DossierRefused(Reason.FILE_BROKEN);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new DossierRefused(Reason.FILE_TOO_LARGE);
                }
            } finally {
                reader.dispose();
            }
        }
    }

    /** An archive is a Word document when it holds the parts of one; how far it unpacks is counted, not believed. */
    private static Checked word(byte[] file) {
        boolean types = false;
        boolean document = false;
        long unpacked = 0;
        int entries = 0;
        byte[] chunk = new byte[CHUNK];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                types |= name.equals("[Content_Types].xml");
                document |= name.equals("word/document.xml");
                if (name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
                    throw new DossierRefused(Reason.FILE_MACROS);
                }
                for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        throw new DossierRefused(Reason.FILE_TOO_LARGE);
                    }
                }
                if (++entries > MOST_ENTRIES) {
                    throw new DossierRefused(Reason.FILE_TOO_LARGE);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new DossierRefused(Reason.FILE_BROKEN);
        }
        if (!types || !document) {
            throw new DossierRefused(Reason.FILE_KIND);
        }
        return new Checked(FileKind.DOCX, file);
    }
}
