package nl.leeratelier.reporting;

import java.io.Closeable;
import java.util.List;

/** Writes rows to a file as they come; closing it completes the file. */
interface ReportWriter extends Closeable {

    /** Writes a row. */
    void row(List<Cell> cells);
}
