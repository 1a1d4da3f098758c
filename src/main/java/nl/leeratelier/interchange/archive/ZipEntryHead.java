package nl.leeratelier.interchange.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nl.leeratelier.interchange.CannotRead;

/**
 * One file of an archive, as its central directory tells of it (PKWARE's APPNOTE.TXT, 4.3.12). The platform's own reader does not
 * tell of links, of files that share bytes, and of names that stand there twice.
 *
 * @param name with forward slashes; ends with one when it is a folder
 * @param written the bytes of the name, as they must stand before the file itself too
 * @param packed how many bytes it takes in the archive
 * @param size how many bytes it says to be
 * @param at where it begins in the archive
 */
record ZipEntryHead(String name, byte[] written, int method, long packed, long size, long crc, long at) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    private static final int SIGNATURE = 0x02014b50;
    private static final int FIXED = 46;
    private static final int ENCRYPTED = 1;
    private static final int LONGEST_NAME = 500;
    private static final int UNIX = 3;
    private static final int KIND_OF_FILE = 0xF000;
    private static final int REGULAR = 0x8000;
    private static final int FOLDER = 0x4000;

    /** Reads one, and leaves the buffer behind it. */
    static ZipEntryHead read(ByteBuffer directory) throws CannotRead {
        directory.order(ByteOrder.LITTLE_ENDIAN);
        if (directory.remaining() < FIXED || directory.getInt() != SIGNATURE) {
            throw new CannotRead("interchange.refused.half");
        }
        int madeBy = directory.getShort() >>> 8 & 0xFF;
        directory.getShort();
        int flags = directory.getShort();
        int method = directory.getShort() & 0xFFFF;
        directory.getInt();
        long crc = directory.getInt() & 0xFFFFFFFFL;
        long packed = directory.getInt() & 0xFFFFFFFFL;
        long size = directory.getInt() & 0xFFFFFFFFL;
        int nameLength = directory.getShort() & 0xFFFF;
        int behind = (directory.getShort() & 0xFFFF) + (directory.getShort() & 0xFFFF);
        directory.getInt();
        int mode = directory.getInt() >>> 16;
        long at = directory.getInt() & 0xFFFFFFFFL;
        if (directory.remaining() < nameLength + behind) {
            throw new CannotRead("interchange.refused.half");
        }
        byte[] written = new byte[nameLength];
        directory.get(written);
        directory.position(directory.position() + behind);
        String name = name(written);
        if ((flags & ENCRYPTED) != 0) {
            throw new CannotRead("interchange.refused.encrypted");
        }
        int kind = mode & KIND_OF_FILE;
        if (madeBy == UNIX && kind != 0 && kind != REGULAR && kind != FOLDER) {
            throw new CannotRead("interchange.refused.link", shown(name));
        }
        return new ZipEntryHead(name, written, method, packed, size, crc, at);
    }

    boolean isFolder() {
        return name.endsWith("/");
    }

    private static String name(byte[] written) throws CannotRead {
        String name = decoded(written).replace('\\', '/');
        boolean outside = name.isEmpty()
                || name.length() > LONGEST_NAME
                || name.startsWith("/")
                || name.matches("[A-Za-z]:.*")
                || name.chars().anyMatch(Character::isISOControl);
        for (String step : name.split("/")) {
            outside |= step.isEmpty() || step.equals(".") || step.equals("..");
        }
        if (outside) {
            throw new CannotRead("interchange.refused.path", shown(name));
        }
        return name;
    }

    /** UTF-8, whether the archive says so or not; otherwise the code page that archives began with. */
    private static String decoded(byte[] written) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(written))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(written, Charset.forName("IBM437"));
        }
    }

    private static String shown(String name) {
        String start = name.length() > 80 ? name.substring(0, 80) + "…" : name;
        return start.replaceAll("\\p{Cntrl}|\\p{Cf}", "?");
    }
}
