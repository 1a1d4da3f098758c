package nl.leeratelier.staff;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import nl.leeratelier.people.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;

/** A file on its way: looked at, then, when somebody says so, done. Can be asked how far it is. */
public final class StaffJob {

    /** The largest file that is read, in bytes. */
    public static final int BYTES_AT_MOST = SheetReader.BYTES_AT_MOST;

    /** How far it is. */
    public enum State {
        /** Is being looked at. */
        LOOKING,
        /** Can be looked over, and done when there is no problem. */
        LOOKED,
        /** Is being done. */
        DOING,
        /** All of it is done. */
        DONE,
        /** Cannot be read; nothing was done. */
        UNREADABLE,
        /** Things changed in between or something went wrong; nothing was done. */
        FAILED
    }

    private static final Logger LOG = LoggerFactory.getLogger(StaffJob.class);

    private final StaffFiles files;
    private final OrganisationId organisation;
    private final StaffFiles.Purpose purpose;
    private final Optional<String> programme;
    private final SecurityContext context;
    private final AtomicInteger done = new AtomicInteger();
    private volatile State state = State.LOOKING;
    private volatile int total = 1;
    private volatile String reason = "";
    private final Map<StaffLine.Deed, Integer> counts = new ConcurrentHashMap<>();
    private volatile @Nullable Sheet sheet;
    private volatile @Nullable StaffPlan plan;

    StaffJob(
            StaffFiles files,
            OrganisationId organisation,
            StaffFiles.Purpose purpose,
            Optional<String> programme,
            SecurityContext context) {
        this.files = files;
        this.organisation = organisation;
        this.purpose = purpose;
        this.programme = programme;
        // A context of its own: that of the session may end while this goes on.
        this.context = new SecurityContextImpl(Objects.requireNonNull(context.getAuthentication()));
    }

    public State state() {
        return state;
    }

    /** How many rows are behind it. */
    public int done() {
        return done.get();
    }

    /** How many rows there are. */
    public int total() {
        return total;
    }

    /** Why it cannot be read, as key of a text. */
    public String reason() {
        return reason;
    }

    /** What would be done; empty before it was looked at. */
    public Optional<StaffPlan> plan() {
        return Optional.ofNullable(plan);
    }

    void look(byte[] file) {
        run(() -> {
            try {
                look(SheetReader.read(file));
            } catch (UnreadableFile unreadable) {
                reason = unreadable.key();
                state = State.UNREADABLE;
            }
        });
    }

    private void look(Sheet read) {
        sheet = read;
        total = Math.max(1, read.rows().size());
        plan = files.plan(organisation, purpose, programme, read, done::set);
        state = State.LOOKED;
    }

    /**
     * Looks at the same file once more, with this programme for rows that name none.
     *
     * @throws IllegalStateException when it could not be read
     */
    public StaffJob with(String key) {
        var read = Optional.ofNullable(sheet).orElseThrow(() -> new IllegalStateException("Not read"));
        var next = new StaffJob(files, organisation, purpose, Optional.of(key), context);
        next.run(() -> next.look(read));
        return next;
    }

    /** What the file is for. */
    public StaffFiles.Purpose purpose() {
        return purpose;
    }

    OrganisationId organisation() {
        return organisation;
    }

    /** How many rows had one of these done, once all of it is done. */
    public int counted(StaffLine.Deed... deeds) {
        return Arrays.stream(deeds)
                .mapToInt(deed -> counts.getOrDefault(deed, 0))
                .sum();
    }

    /**
     * Does all of it, or nothing.
     *
     * @throws IllegalStateException when it was not looked at, or has problems, or was done
     */
    public synchronized void carryOut() {
        var read = sheet;
        var looked = plan;
        if (state != State.LOOKED
                || read == null
                || looked == null
                || !looked.problems().isEmpty()) {
            throw new IllegalStateException("Not to be done: " + state);
        }
        state = State.DOING;
        done.set(0);
        // Each row is looked at again before any is done.
        files.begun(this);
        run(() -> {
            var isDone = files.apply(organisation, purpose, programme, read, steps -> done.set(steps / 2));
            for (var deed : StaffLine.Deed.values()) {
                counts.put(deed, looked.count(deed));
            }
            // Somebody may hear much later how it ended: few numbers wait for them, not all rows.
            sheet = null;
            plan = null;
            state = isDone ? State.DONE : State.FAILED;
        });
    }

    private void run(Runnable work) {
        Thread.ofVirtual()
                .name("staff")
                .start(new DelegatingSecurityContextRunnable(
                        () -> {
                            try {
                                work.run();
                            } catch (RuntimeException wrong) {
                                LOG.warn("A file of people was not done", wrong);
                                state = State.FAILED;
                            }
                        },
                        context));
    }
}
