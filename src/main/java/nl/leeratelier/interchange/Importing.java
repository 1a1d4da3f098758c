package nl.leeratelier.interchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import nl.leeratelier.interchange.archive.Archive;
import nl.leeratelier.interchange.archive.Decoding;
import nl.leeratelier.interchange.archive.SafeXml;
import nl.leeratelier.interchange.moodle.Gift;
import nl.leeratelier.interchange.moodle.MoodleXml;
import nl.leeratelier.interchange.own.ContentZip;
import nl.leeratelier.interchange.qti.QtiPackage;
import nl.leeratelier.interchange.table.QuestionTable;
import nl.leeratelier.interchange.talk.H5pScenario;
import nl.leeratelier.interchange.talk.Twee;
import nl.leeratelier.interchange.words.Wording;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.pictures.PictureId;
import org.jsoup.nodes.Element;

/** Reads files of other tools. What a file is, is told by what is in it, not by its name. */
public final class Importing {

    /** No file may be larger, in bytes. */
    public static final long LARGEST = 50_000_000;

    /** No file that is no archive may be larger, in bytes. */
    static final long LARGEST_TEXT = 5_000_000;

    private Importing() {}

    /**
     * Reads a file.
     *
     * @param name what it is called; quizzes and talks without a title take theirs from it
     * @param shared the sources and frameworks that are here, by path
     * @throws CannotRead when it is refused as a whole
     */
    public static Imported read(Path file, String name, Map<String, Manuscript> shared) throws IOException, CannotRead {
        return read(file, name, shared, id -> false);
    }

    /**
     * As {@link #read(Path, String, Map)}.
     *
     * @param isHere whether there is a picture already, so that it need not come along
     */
    public static Imported read(Path file, String name, Map<String, Manuscript> shared, Predicate<PictureId> isHere)
            throws IOException, CannotRead {
        long size = Files.size(file);
        if (size == 0) {
            throw new CannotRead("interchange.refused.nothing");
        }
        if (size > LARGEST) {
            throw new CannotRead("interchange.refused.too-large", LARGEST / 1_000_000);
        }
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(4);
        }
        if (Archive.looksLikeOne(start)) {
            try (Archive archive = Archive.open(file)) {
                return inArchive(archive, title(name), shared, isHere);
            }
        }
        if (size > LARGEST_TEXT) {
            throw new CannotRead("interchange.refused.too-large", LARGEST_TEXT / 1_000_000);
        }
        return text(Files.readAllBytes(file), name);
    }

    private static Imported inArchive(
            Archive archive, String title, Map<String, Manuscript> shared, Predicate<PictureId> isHere)
            throws IOException, CannotRead {
        if (H5pScenario.isOne(archive)) {
            return H5pScenario.read(archive, title);
        }
        if (QtiPackage.isOne(archive)) {
            return QtiPackage.read(archive, title);
        }
        if (ContentZip.isOne(archive)) {
            return ContentZip.read(archive, shared, isHere);
        }
        throw new CannotRead("interchange.refused.unknown-archive");
    }

    private static Imported text(byte[] bytes, String name) throws CannotRead {
        String text = Decoding.text(bytes);
        String title = title(name);
        if (text.stripLeading().startsWith("<")) {
            return xml(bytes, title);
        }
        if (isBinary(bytes)) {
            throw new CannotRead("interchange.refused.unknown");
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (ending.matches("tw|twee|tw3|twee3") || (Twee.isOne(text) && text.contains("[["))) {
            return Twee.read(text, title);
        }
        if (QuestionTable.isOne(text)) {
            return QuestionTable.read(text, title);
        }
        if (Gift.isOne(text)) {
            return Gift.read(text, title);
        }
        throw new CannotRead(ending.equals("csv") ? "interchange.refused.table" : "interchange.refused.unknown");
    }

    private static Imported xml(byte[] bytes, String title) throws CannotRead {
        Element root = SafeXml.read(bytes);
        if (MoodleXml.isOne(root)) {
            return MoodleXml.read(root, title);
        }
        if (QtiPackage.isItem(root)) {
            return QtiPackage.readItem(bytes, title);
        }
        boolean old = root.tagName().equals("questestinterop");
        throw new CannotRead(old ? "interchange.refused.qti-old" : "interchange.refused.unknown-xml", root.tagName());
    }

    private static boolean isBinary(byte[] bytes) {
        return Decoding.text(Arrays.copyOf(bytes, Math.min(bytes.length, 1000))).indexOf('\0') >= 0;
    }

    /** The name without its ending. */
    private static String title(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        return Wording.line(new Wording().cleaned((dot > 0 ? last.substring(0, dot) : last).replace('_', ' ')));
    }
}
