package nl.leeratelier.accreditation;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A zip of certificates that is being made, one paper in memory at a time. Can be asked how far it is, and stopped. */
public final class CertificateBatch {

    /** How far a batch is. */
    public enum State {
        /** On the way. */
        GOING,
        /** The file is there. */
        DONE,
        /** Something went wrong; there is no file. */
        FAILED,
        /** Was stopped; there is no file. */
        STOPPED
    }

    private static final Logger LOG = LoggerFactory.getLogger(CertificateBatch.class);

    private final int total;
    private final AtomicInteger done = new AtomicInteger();
    private volatile State state = State.GOING;
    private volatile @Nullable Path file;

    CertificateBatch(int total) {
        this.total = total;
    }

    /** How many certificates will be in it. */
    public int total() {
        return total;
    }

    /** How many are in it. */
    public int done() {
        return done.get();
    }

    public State state() {
        return state;
    }

    /** Stops it, or throws away what was made. */
    public synchronized void stop() {
        state = State.STOPPED;
        discard();
    }

    /** Length and content; the file is gone once it is read. Null when it is not there, or was read. */
    public synchronized @Nullable InputStream open() throws IOException {
        var made = file;
        if (state != State.DONE || made == null) {
            return null;
        }
        file = null;
        return Files.newInputStream(made, StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** Writes all that the pages give, beginning with null and then after the last of each. */
    void write(Function<@Nullable CertificateId, List<Certificate>> pages, Function<Certificate, byte[]> paper) {
        try {
            var made = Files.createTempFile("leeratelier-", ".zip");
            file = made;
            try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(made)))) {
                var some = pages.apply(null);
                while (!some.isEmpty() && state == State.GOING) {
                    for (var certificate : some) {
                        if (state != State.GOING) {
                            break;
                        }
                        zip.putNextEntry(new ZipEntry(name(certificate)));
                        zip.write(paper.apply(certificate));
                        zip.closeEntry();
                        done.incrementAndGet();
                    }
                    some = pages.apply(some.getLast().id());
                }
            }
            finish();
        } catch (IOException | RuntimeException unwritten) {
            LOG.warn("A batch of certificates could not be made", unwritten);
            state = State.FAILED;
            discard();
        }
    }

    private synchronized void finish() {
        if (state == State.GOING) {
            state = State.DONE;
        } else {
            discard();
        }
    }

    private synchronized void discard() {
        var made = file;
        file = null;
        if (made != null) {
            try {
                Files.deleteIfExists(made);
            } catch (IOException stays) {
                LOG.warn("{} could not be deleted", made);
            }
        }
    }

    /** A name that no system of files refuses, and of which the number keeps namesakes apart. */
    static String name(Certificate certificate) {
        var person =
                certificate.name().replaceAll("[^\\p{L}\\p{M}\\p{N} .'-]", "_").strip();
        return person.replaceAll("^[.]+", "_") + " " + certificate.number() + ".pdf";
    }
}
