package nl.leeratelier.interchange.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Makes archives that well-meaning tools never make. */
final class Zips {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<byte[]> heads = new ArrayList<>();

    /** Adds a file; every other argument says what its directory claims. */
    Zips file(String name, byte[] content, int flags, int mode, long claimedSize) {
        byte[] packed = deflated(content);
        int at = out.size();
        CRC32 crc = new CRC32();
        crc.update(content);
        out.writeBytes(head(0x04034b50, name, flags, crc.getValue(), packed.length, content.length, mode, -1));
        out.writeBytes(packed);
        heads.add(head(0x02014b50, name, flags, crc.getValue(), packed.length, claimedSize, mode, at));
        return this;
    }

    Zips file(String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return file(name, bytes, 0, 0100644, bytes.length);
    }

    /** Adds the last file to the directory again, under another name, with the same bytes. */
    Zips sharing(String name, int times) {
        byte[] last = heads.getLast();
        ByteBuffer head = ByteBuffer.wrap(last).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < times; i++) {
            heads.add(head(
                    0x02014b50,
                    name + i,
                    0,
                    head.getInt(16) & 0xFFFFFFFFL,
                    head.getInt(20),
                    head.getInt(24) & 0xFFFFFFFFL,
                    0100644,
                    head.getInt(42)));
        }
        return this;
    }

    byte[] bytes() {
        int at = out.size();
        heads.forEach(out::writeBytes);
        ByteBuffer end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
        end.putInt(0x06054b50).putInt(0).putShort((short) heads.size()).putShort((short) heads.size());
        end.putInt(out.size() - at).putInt(at).putShort((short) 0);
        out.writeBytes(end.array());
        return out.toByteArray();
    }

    private static byte[] head(
            int signature, String name, int flags, long crc, int packed, long size, int mode, int at) {
        byte[] written = name.getBytes(StandardCharsets.UTF_8);
        boolean central = at >= 0;
        ByteBuffer head =
                ByteBuffer.allocate((central ? 46 : 30) + written.length).order(ByteOrder.LITTLE_ENDIAN);
        head.putInt(signature);
        if (central) {
            head.putShort((short) (3 << 8 | 20));
        }
        head.putShort((short) 20).putShort((short) flags).putShort((short) 8).putInt(0);
        head.putInt((int) crc)
                .putInt(packed)
                .putInt((int) size)
                .putShort((short) written.length)
                .putShort((short) 0);
        if (central) {
            head.putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putInt(mode << 16)
                    .putInt(at);
        }
        return head.put(written).array();
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }
}
