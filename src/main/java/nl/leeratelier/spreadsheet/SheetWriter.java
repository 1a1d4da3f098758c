package nl.leeratelier.spreadsheet;

import java.io.Closeable;
import java.util.List;

/** Writes rows to a file as they come; closing it completes the file. */
public interface SheetWriter extends Closeable {

    /** Writes a row. */
    void row(List<Cell> cells);
}
