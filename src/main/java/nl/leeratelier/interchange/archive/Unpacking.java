package nl.leeratelier.interchange.archive;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import nl.leeratelier.interchange.CannotRead;

/** Unpacks one file, to the size that was announced and not a byte more. */
final class Unpacking {

    private Unpacking() {}

    static byte[] unpack(ZipEntryHead entry, byte[] packed) throws CannotRead {
        byte[] bytes = switch (entry.method()) {
            case ZipEntryHead.STORED -> packed;
            case ZipEntryHead.DEFLATED -> inflated(packed, (int) entry.size());
            default -> throw new CannotRead("interchange.refused.packing", entry.name());
        };
        CRC32 crc = new CRC32();
        crc.update(bytes);
        if (bytes.length != entry.size() || crc.getValue() != entry.crc()) {
            throw new CannotRead("interchange.refused.half");
        }
        return bytes;
    }

    private static byte[] inflated(byte[] packed, int size) throws CannotRead {
        Inflater inflater = new Inflater(true);
        try {
            // One more than it should be, so that what is longer shows.
            byte[] bytes = new byte[size + 1];
            inflater.setInput(packed);
            int length = 0;
            while (!inflater.finished() && length <= size) {
                int more = inflater.inflate(bytes, length, bytes.length - length);
                if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
                length += more;
            }
            if (length != size || !inflater.finished()) {
                throw new CannotRead("interchange.refused.half");
            }
            return Arrays.copyOf(bytes, size);
        } catch (DataFormatException e) {
            throw new CannotRead("interchange.refused.half");
        } finally {
            inflater.end();
        }
    }
}
