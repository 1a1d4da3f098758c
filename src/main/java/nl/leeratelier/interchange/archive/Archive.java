package nl.leeratelier.interchange.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.leeratelier.interchange.CannotRead;

/**
 * An archive (zip) from outside. What could harm is found from its directory, before anything is unpacked; then only what is
 * asked for is unpacked, in memory, and never more than was announced. Archives within it stay closed.
 *
 * <p>Refused: paths that lead outside, links, names that stand there twice, files that share bytes, encryption, more than
 * {@value #MOST_FILES} files, more than {@value #MOST_BYTES} bytes unpacked, and what unpacks to more than
 * {@value #HIGHEST_RATIO} times its size.
 */
public final class Archive implements Closeable {

    static final int MOST_FILES = 5_000;
    static final long MOST_BYTES = 500_000_000;
    static final int HIGHEST_RATIO = 200;

    /** No file of which the content is asked may be larger. */
    static final int LARGEST = 5_000_000;

    private static final long MOST_UNPACKED = 60_000_000;
    private static final int SMALL = 100_000;
    private static final int END = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LOCAL = 30;
    private static final int MOST_DIRECTORY = 10_000_000;

    private final FileChannel channel;
    private final SortedMap<String, ZipEntryHead> entries = new TreeMap<>();
    private long directoryAt;
    private long unpacked;

    private Archive(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Opens an archive and looks through its directory.
     *
     * @throws CannotRead when it is none, or could harm
     */
    @SuppressWarnings("MustBeClosedChecker") // closed with the archive, or here when it is refused
    public static Archive open(Path file) throws IOException, CannotRead {
        Archive archive = new Archive(FileChannel.open(file, StandardOpenOption.READ));
        try {
            archive.readDirectory();
            return archive;
        } catch (IOException | CannotRead | RuntimeException refused) {
            archive.close();
            throw refused;
        }
    }

    /** Whether a file begins as archives do. */
    public static boolean looksLikeOne(byte[] start) {
        return start.length >= 4
                && start[0] == 'P'
                && start[1] == 'K'
                && (start[2] == 3 || start[2] == 5)
                && start[3] == start[2] + 1;
    }

    /** The paths of its files, sorted; folders and what operating systems add of their own are passed over. */
    public SortedSet<String> names() {
        return new TreeSet<>(entries.keySet());
    }

    /** Whether there is a file with this path. */
    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /** Whether a file is an archive itself, by its name: it stays closed. */
    public static boolean isNested(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(zip|h5p|jar|war|gz|tgz|bz2|xz|7z|rar|tar|imscc|mbz)");
    }

    /**
     * Unpacks a file.
     *
     * @return empty when there is none with this path
     * @throws CannotRead when it is damaged, larger than 5 MB, or when all that was asked for is larger than 60 MB
     */
    public Optional<byte[]> find(String name) throws IOException, CannotRead {
        ZipEntryHead entry = entries.get(name);
        if (entry == null) {
            return Optional.empty();
        }
        unpacked += entry.size();
        if (entry.size() > LARGEST || unpacked > MOST_UNPACKED) {
            throw new CannotRead("interchange.refused.part-too-large", entry.name());
        }
        ByteBuffer local = read(entry.at(), LOCAL + entry.written().length);
        byte[] named = new byte[entry.written().length];
        local.get(LOCAL, named);
        int nameLength = local.getShort(26) & 0xFFFF;
        long start = entry.at() + LOCAL + nameLength + (local.getShort(28) & 0xFFFF);
        boolean same =
                local.getInt(0) == 0x04034b50 && nameLength == named.length && Arrays.equals(named, entry.written());
        if (!same || entry.packed() > LARGEST || start + entry.packed() > directoryAt) {
            throw new CannotRead("interchange.refused.half");
        }
        byte[] packed = new byte[(int) entry.packed()];
        read(start, packed.length).get(packed);
        return Optional.of(Unpacking.unpack(entry, packed));
    }

    private void readDirectory() throws IOException, CannotRead {
        long length = channel.size();
        int tail = (int) Math.min(length, END + LONGEST_COMMENT);
        ByteBuffer end = read(length - tail, tail);
        int at = tail - END;
        while (at >= 0 && end.getInt(at) != 0x06054b50) {
            at--;
        }
        if (at < 0) {
            throw new CannotRead(
                    startsAsArchive(length) ? "interchange.refused.half" : "interchange.refused.no-archive");
        }
        int count = end.getShort(at + 10) & 0xFFFF;
        long size = end.getInt(at + 12) & 0xFFFFFFFFL;
        directoryAt = end.getInt(at + 16) & 0xFFFFFFFFL;
        if (count > MOST_FILES || size > MOST_DIRECTORY) {
            throw new CannotRead("interchange.refused.too-many-files", MOST_FILES);
        }
        if (directoryAt + size > length - tail + at) {
            throw new CannotRead("interchange.refused.half");
        }
        ByteBuffer directory = read(directoryAt, (int) size);
        Set<String> seen = new HashSet<>();
        List<ZipEntryHead> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ZipEntryHead entry = ZipEntryHead.read(directory);
            if (!seen.add(
                    Normalizer.normalize(entry.name(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT))) {
                throw new CannotRead("interchange.refused.twice", entry.name());
            }
            all.add(entry);
        }
        refuseBombs(all);
        all.stream().filter(Archive::isOfUse).forEach(entry -> entries.put(entry.name(), entry));
        if (entries.isEmpty()) {
            throw new CannotRead("interchange.refused.empty");
        }
    }

    private boolean startsAsArchive(long length) throws IOException, CannotRead {
        byte[] start = new byte[(int) Math.min(4, length)];
        read(0, start.length).get(start);
        return looksLikeOne(start);
    }

    private static boolean isOfUse(ZipEntryHead entry) {
        return !entry.isFolder()
                && !entry.name().startsWith("__MACOSX/")
                && !entry.name().endsWith(".DS_Store");
    }

    private void refuseBombs(List<ZipEntryHead> all) throws CannotRead {
        long total = 0;
        for (ZipEntryHead entry : all) {
            total += entry.size();
            boolean swells = entry.size() > SMALL && entry.size() > entry.packed() * HIGHEST_RATIO;
            if (swells || total > MOST_BYTES) {
                throw new CannotRead("interchange.refused.bomb");
            }
        }
        // Files that share their bytes can be many while the archive is small.
        long free = 0;
        for (ZipEntryHead entry :
                all.stream().sorted(Comparator.comparingLong(ZipEntryHead::at)).toList()) {
            if (entry.at() < free) {
                throw new CannotRead("interchange.refused.bomb");
            }
            free = entry.at() + LOCAL + entry.written().length + entry.packed();
        }
        if (free > directoryAt) {
            throw new CannotRead("interchange.refused.half");
        }
    }

    private ByteBuffer read(long at, int length) throws IOException, CannotRead {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining() && at >= 0) {
            int read = channel.read(buffer, at + buffer.position());
            if (read < 0) {
                break;
            }
        }
        if (buffer.hasRemaining()) {
            throw new CannotRead("interchange.refused.half");
        }
        return buffer.flip();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
