package nl.leeratelier.pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;

/**
 * Draws a picture anew: of what came in only what can be seen is kept, the right way up. What a camera notes (the place, the
 * time, the phone) and what else a file may carry is left behind.
 */
final class Redrawing {

    /** Bytes that are taken at most. */
    static final int LARGEST = 10_000_000;

    /** No side is longer, in pixels: enough for a wide screen. */
    static final int LONGEST_SIDE = 1_600;

    private static final long MOST_PIXELS = 40_000_000;
    private static final List<String> FORMATS = List.of("png", "jpeg");

    private Redrawing() {}

    /** @throws PictureRefused when it is too large, no PNG or JPEG, or damaged */
    static Picture of(byte[] file) {
        if (file.length > LARGEST) {
            throw new PictureRefused("pictures.too-large");
        }
        try {
            checkSize(file);
            BufferedImage seen = upright(file);
            String format = seen.getColorModel().hasAlpha() ? "png" : "jpeg";
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Thumbnails.of(seen)
                    .scale(1)
                    .outputFormat(format)
                    .outputQuality(0.85)
                    .toOutputStream(out);
            byte[] body = out.toByteArray();
            return new Picture(new PictureId(hash(body)), "image/" + format, seen.getWidth(), seen.getHeight(), body);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            // What the readers of damaged files throw.
            throw new PictureRefused("pictures.unreadable");
        }
    }

    /**
     * A picture that was drawn here, as it is.
     *
     * @throws PictureRefused when it cannot have been: it is larger, damaged, or carries more than can be seen
     */
    static Picture drawnBefore(byte[] file) {
        if (file.length > LARGEST) {
            throw new PictureRefused("pictures.too-large");
        }
        try {
            checkSize(file);
            String format = PlainFile.format(file).orElseThrow(() -> new PictureRefused("pictures.not-drawn-here"));
            BufferedImage seen = ImageIO.read(new ByteArrayInputStream(file));
            if (seen == null || Math.max(seen.getWidth(), seen.getHeight()) > LONGEST_SIDE) {
                throw new PictureRefused("pictures.not-drawn-here");
            }
            return new Picture(new PictureId(hash(file)), "image/" + format, seen.getWidth(), seen.getHeight(), file);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new PictureRefused("pictures.unreadable");
        }
    }

    /** Asks the head of the file, so that nothing is unpacked that would not fit. */
    private static void checkSize(byte[] file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new PictureRefused("pictures.wrong-kind");
            }
            ImageReader reader = readers.next();
            try {
                if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                    throw new PictureRefused("pictures.wrong-kind");
                }
                reader.setInput(in);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new PictureRefused("pictures.too-many-pixels");
                }
            } finally {
                reader.dispose();
            }
        }
    }

    /** Turned as the camera was held, and no larger than is shown. */
    private static BufferedImage upright(byte[] file) throws IOException {
        BufferedImage whole =
                Thumbnails.of(new ByteArrayInputStream(file)).scale(1).asBufferedImage();
        return Math.max(whole.getWidth(), whole.getHeight()) <= LONGEST_SIDE
                ? whole
                : Thumbnails.of(whole).size(LONGEST_SIDE, LONGEST_SIDE).asBufferedImage();
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
