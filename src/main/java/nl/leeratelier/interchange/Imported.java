package nl.leeratelier.interchange;

import java.util.List;

/**
 * What was read from a file of another tool. Nothing has been made of it yet.
 *
 * @param format what the file was
 * @param works may be empty, when nothing in the file is of use here
 */
public record Imported(Format format, List<Work> works, Report report) {

    public Imported {
        works = List.copyOf(works);
    }

    /** The same with another report. */
    Imported with(Report other) {
        return new Imported(format, works, other);
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
