package nl.leeratelier.pictures;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Files as cameras and drawing programs make them. */
public final class Photos {

    private Photos() {}

    /** Red at the left half, blue at the right. */
    public static byte[] file(String format, int width, int height) {
        boolean see = format.equals("png");
        BufferedImage image =
                new BufferedImage(width, height, see ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JPEG of a camera that was held upright: it says so (EXIF, orientation 6), and that it is a secret camera. */
    static byte[] ofAPhone(int width, int height) {
        byte[] plain = file("jpeg", width, height);
        byte[] notes = concat("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1), new byte[] {
            0, 0, 0, 8, 0, 2, 1, 0x0f, 0, 2, 0, 0, 0, 4, 'C', 'A', 'M', 0, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0,
            0, 0
        });
        int length = notes.length + 2;
        byte[] segment = concat(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length}, notes);
        byte[] start = concat(new byte[] {plain[0], plain[1]}, segment);
        return concat(start, java.util.Arrays.copyOfRange(plain, 2, plain.length));
    }

    /** A PNG that says it is this large and holds nothing. */
    static byte[] claiming(int width, int height) {
        byte[] png = file("png", 1, 1);
        java.nio.ByteBuffer head = java.nio.ByteBuffer.wrap(png);
        head.putInt(16, width).putInt(20, height);
        java.util.zip.CRC32 check = new java.util.zip.CRC32();
        check.update(png, 12, 17);
        head.putInt(29, (int) check.getValue());
        return png;
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
