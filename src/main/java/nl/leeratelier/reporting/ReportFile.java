package nl.leeratelier.reporting;

import java.io.InputStream;

/**
 * A finished file.
 *
 * @param content to be closed by whoever reads it; the file is gone then
 * @param length in bytes
 */
public record ReportFile(String name, String contentType, InputStream content, long length) {}
