package nl.leeratelier.pictures;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Files of pictures with nothing in them but the picture: no notes of a camera, no words, nothing behind the end. Pure and total. */
final class PlainFile {

    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final Set<String> CHUNKS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int JPEG = 0xFFD8;
    private static final int END = 0xFFD9;
    private static final int SCAN = 0xFFDA;
    /** JFIF, quantisation and Huffman tables, baseline and progressive frames, restart intervals. */
    private static final Set<Integer> SEGMENTS = Set.of(0xFFE0, 0xFFDB, 0xFFC0, 0xFFC2, 0xFFC4, 0xFFDD);

    private PlainFile() {}

    /** {@code png} or {@code jpeg}; empty for anything else, and where there is more in it. */
    static Optional<String> format(byte[] file) {
        if (file.length > 8 && ByteBuffer.wrap(file).getLong() == PNG) {
            return isPng(ByteBuffer.wrap(file).position(8)) ? Optional.of("png") : Optional.empty();
        }
        boolean jpeg = file.length > 4 && unsigned(ByteBuffer.wrap(file).getShort()) == JPEG;
        return jpeg && isJpeg(ByteBuffer.wrap(file).position(2)) ? Optional.of("jpeg") : Optional.empty();
    }

    private static boolean isPng(ByteBuffer file) {
        while (file.remaining() >= 12) {
            int length = file.getInt();
            byte[] name = new byte[4];
            file.get(name);
            String chunk = new String(name, StandardCharsets.ISO_8859_1);
            if (!CHUNKS.contains(chunk) || length < 0 || length > file.remaining() - 4) {
                return false;
            }
            file.position(file.position() + length + 4);
            if (chunk.equals("IEND")) {
                return !file.hasRemaining();
            }
        }
        return false;
    }

    private static boolean isJpeg(ByteBuffer file) {
        while (file.remaining() >= 4) {
            int marker = unsigned(file.getShort());
            if (marker == END) {
                return false;
            }
            int length = unsigned(file.getShort());
            if (length < 2 || length - 2 > file.remaining() || marker != SCAN && !SEGMENTS.contains(marker)) {
                return false;
            }
            file.position(file.position() + length - 2);
            if (marker == SCAN) {
                int next = behindScan(file);
                if (next == END) {
                    return !file.hasRemaining();
                }
                if (next == 0) {
                    return false;
                }
                file.position(file.position() - 2);
            }
        }
        return false;
    }

    /** The marker behind what is scanned, read; 0 where there is none. */
    private static int behindScan(ByteBuffer file) {
        while (file.remaining() >= 2) {
            if (file.get() == (byte) 0xFF) {
                int code = file.get() & 0xFF;
                boolean within = code == 0 || code >= 0xD0 && code <= 0xD7;
                if (!within) {
                    return 0xFF00 | code;
                }
            }
        }
        return 0;
    }

    private static int unsigned(short two) {
        return two & 0xFFFF;
    }
}
