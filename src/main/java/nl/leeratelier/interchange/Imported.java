package nl.leeratelier.interchange;

import java.util.List;
import java.util.Map;
import nl.leeratelier.pictures.PictureId;

/**
 * What was read from a file of another tool. Nothing has been made of it yet.
 *
 * @param format what the file was
 * @param works may be empty, when nothing in the file is of use here
 * @param pictures that the works show and the file brings along
 */
public record Imported(Format format, List<Work> works, Report report, Map<PictureId, byte[]> pictures) {

    public Imported {
        works = List.copyOf(works);
        pictures = Map.copyOf(pictures);
    }

    /** Without pictures. */
    public Imported(Format format, List<Work> works, Report report) {
        this(format, works, report, Map.of());
    }

    /** The same with another report. */
    Imported with(Report other) {
        return new Imported(format, works, other, pictures);
    }

    /** What can be read. */
    public enum Format {
        OWN,
        QTI,
        MOODLE,
        GIFT,
        CSV,
        H5P,
        TWEE;

        /** The translation key of its name. */
        public String key() {
            return "interchange.format." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
