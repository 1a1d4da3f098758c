package nl.leeratelier.spreadsheet;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** A long list on its way to a file, beside the request that asked for it. */
public final class FileJob {

    /** How it stands. */
    public enum State {
        /** Is being written. */
        GOING,
        /** Can be taken along. */
        DONE,
        /** Went wrong; there is no file. */
        FAILED,
        /** Is not wanted any more; there is no file. */
        STOPPED
    }

    private static final Logger LOG = LoggerFactory.getLogger(FileJob.class);

    private final AtomicInteger done = new AtomicInteger();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile int total;
    private volatile State state = State.GOING;
    private volatile @Nullable MadeFile file;

    FileJob() {}

    /**
     * Begins to write, as the person who is here.
     *
     * @param count of the lines that there will be
     * @param write makes the file, and says so of each line by {@link #step()}
     */
    public static FileJob begin(IntSupplier count, Function<FileJob, MadeFile> write) {
        var job = new FileJob();
        // A context of its own: that of the session may end while this goes on.
        var context = new SecurityContextImpl(
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()));
        Thread.ofVirtual()
                .name("file")
                .start(new DelegatingSecurityContextRunnable(() -> job.run(count, () -> write.apply(job)), context));
        return job;
    }

    /** Ends the writing of what nobody wants any more. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stopped() {
            super("Stopped", null, false, false);
        }
    }

    public State state() {
        return state;
    }

    /** How many lines are in it. */
    public int done() {
        return done.get();
    }

    /** How many lines there will be; 0 as long as that is not known. */
    public int total() {
        return total;
    }

    /** What part of its lines is in it, from 0 to 1. */
    public double part() {
        return total == 0 ? 0 : Math.min(1, (double) done.get() / total);
    }

    /** Waits until it came to an end, but no longer than this. */
    public void await(Duration longest) {
        try {
            ended.await(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException goOn) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops it, or throws away what was made. */
    public synchronized void stop() {
        state = State.STOPPED;
        discard();
    }

    /** The file, for one reader: it is gone once it is read. Null when it is not there, or was read. */
    public synchronized @Nullable MadeFile take() {
        var made = file;
        file = null;
        return state == State.DONE ? made : null;
    }

    /** Notes a line; by what it throws, the writing of what nobody wants any more ends. */
    public void step() {
        if (state == State.STOPPED) {
            throw new Stopped();
        }
        done.incrementAndGet();
    }

    void run(IntSupplier count, Supplier<MadeFile> writing) {
        try {
            total = count.getAsInt();
            finish(writing.get());
        } catch (Stopped unwanted) {
            LOG.debug("A file was stopped");
        } catch (RuntimeException unwritten) {
            LOG.warn("A file could not be written", unwritten);
            fail();
        } finally {
            ended.countDown();
        }
    }

    private synchronized void finish(MadeFile made) {
        file = made;
        if (state == State.GOING) {
            state = State.DONE;
        } else {
            discard();
        }
    }

    private synchronized void fail() {
        if (state == State.GOING) {
            state = State.FAILED;
        }
    }

    private void discard() {
        var made = file;
        file = null;
        if (made != null) {
            try {
                made.content().close();
            } catch (IOException stays) {
                LOG.warn("{} could not be deleted", made.name());
            }
        }
    }
}
