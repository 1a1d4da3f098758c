package nl.leeratelier.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import net.jqwik.api.Example;

class FileJobTest {

    private final FileJob job = new FileJob();
    private final AtomicBoolean closed = new AtomicBoolean();

    @Example
    void tellsHowFarItIsAndGivesItsFileOnce() {
        job.run(() -> 4, () -> {
            job.step();
            assertThat(job.part()).isEqualTo(0.25);
            return file();
        });

        job.await(Duration.ofDays(1));
        assertThat(job.state()).isEqualTo(FileJob.State.DONE);
        assertThat(job.done()).isEqualTo(1);
        assertThat(job.take()).isNotNull();
        assertThat(job.take()).isNull();
        assertThat(closed).isFalse();
    }

    @Example
    void stopsAtTheNextLineAndLeavesNoFile() {
        job.run(() -> 4, () -> {
            job.stop();
            job.step();
            return file();
        });

        assertThat(job.state()).isEqualTo(FileJob.State.STOPPED);
        assertThat(job.take()).isNull();
    }

    @Example
    void throwsAwayWhatWasStoppedWhenItWasNearlyReady() {
        job.run(() -> 4, () -> {
            job.stop();
            return file();
        });

        assertThat(job.state()).isEqualTo(FileJob.State.STOPPED);
        assertThat(closed).isTrue();
    }

    @Example
    void saysThatItFailed() {
        job.run(() -> 4, () -> {
            throw new IllegalStateException("The disk is full");
        });

        assertThat(job.state()).isEqualTo(FileJob.State.FAILED);
        assertThat(job.take()).isNull();
    }

    private MadeFile file() {
        return new MadeFile(
                "a.csv",
                "text/csv",
                new ByteArrayInputStream(new byte[0]) {
                    @Override
                    public void close() {
                        closed.set(true);
                    }
                },
                0);
    }
}
