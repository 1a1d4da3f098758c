package nl.leeratelier.spreadsheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/**
 * A finished file: it is written whole before anything of it is sent, so a slow reader holds no connection to the database
 * and whatever goes wrong does so before anything is sent.
 *
 * @param content to be closed by whoever reads it; the file is gone then
 * @param length in bytes
 */
public record MadeFile(String name, String contentType, InputStream content, long length) {

    /** Writes what is to be in the file. */
    @FunctionalInterface
    public interface Writing {

        /** Writes all of it. */
        void to(OutputStream file) throws IOException;
    }

    /**
     * Makes a file.
     *
     * @param name for whoever receives it
     */
    public static MadeFile make(String name, String contentType, Writing writing) {
        try {
            var file = Files.createTempFile("leeratelier-", ".tmp");
            try {
                try (var stream = new BufferedOutputStream(Files.newOutputStream(file))) {
                    writing.to(stream);
                }
                var length = Files.size(file);
                return new MadeFile(
                        name, contentType, Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE), length);
            } catch (IOException | RuntimeException unwritten) {
                Files.deleteIfExists(file);
                throw unwritten;
            }
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
