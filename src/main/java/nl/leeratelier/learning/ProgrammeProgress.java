package nl.leeratelier.learning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.ActivityResult;
import nl.leeratelier.content.Module;
import nl.leeratelier.content.Programme;

/** How far someone is in a programme: a pure function of the programme and the attempts. */
public record ProgrammeProgress(List<ModuleProgress> modules) {

    /** Where an activity stands: the best that any attempt came to. */
    public enum Status {
        NOT_STARTED,
        IN_PROGRESS,
        FAILED,
        COMPLETED
    }

    /** @param open whether it may be begun */
    public record ModuleProgress(Module module, boolean open, List<ActivityProgress> activities) {

        public boolean isComplete() {
            return activities.stream().allMatch(ActivityProgress::isComplete);
        }

        public int minutesLeft() {
            return activities.stream()
                    .filter(activity -> !activity.isComplete())
                    .mapToInt(activity -> activity.activity().head().minutes())
                    .sum();
        }
    }

    /**
     * @param open whether its module is open
     * @param percent 0 to 100, of the attempt that counts
     * @param current the unfinished attempt, if there is one
     * @param latest the attempt that was begun last
     * @param attempts how many were begun
     * @param bestScore 0 to 100
     * @param waitsUntil when another attempt may begin; empty when one need not wait
     * @param isClosed whether no attempt may begin any more
     */
    public record ActivityProgress(
            Activity activity,
            boolean open,
            Status status,
            int percent,
            Optional<AttemptId> current,
            Optional<AttemptId> latest,
            int attempts,
            OptionalInt bestScore,
            Optional<Instant> waitsUntil,
            boolean isClosed) {

        public boolean isComplete() {
            return status == Status.COMPLETED;
        }

        /** Whether another attempt may be begun. */
        public boolean mayBegin() {
            return open && current.isEmpty() && attemptsLeft().orElse(1) > 0 && waitsUntil.isEmpty() && !isClosed;
        }

        /** How many attempts may still be begun; empty: as many as one likes. */
        public OptionalInt attemptsLeft() {
            OptionalInt most = activity.maximumAttempts();
            return most.isEmpty() ? most : OptionalInt.of(Math.max(0, most.getAsInt() - attempts));
        }
    }

    /**
     * @param attempts of one enrolment, in any order
     * @param now decides what may begin, nothing else
     */
    public static ProgrammeProgress of(Programme programme, List<AttemptSummary> attempts, Instant now) {
        List<ModuleProgress> modules = new ArrayList<>();
        boolean open = true;
        for (Module module : programme.modules()) {
            boolean isOpen = open;
            ModuleProgress progress = new ModuleProgress(
                    module,
                    isOpen,
                    module.activities().stream()
                            .map(activity -> progress(activity, isOpen, attempts, now))
                            .toList());
            modules.add(progress);
            open = programme.order() == Programme.Order.FREE || (open && progress.isComplete());
        }
        return new ProgrammeProgress(List.copyOf(modules));
    }

    private static ActivityProgress progress(Activity activity, boolean open, List<AttemptSummary> all, Instant now) {
        List<AttemptSummary> own = all.stream()
                .filter(attempt -> attempt.activity().equals(activity.id()))
                .sorted(Comparator.comparingInt(AttemptSummary::number))
                .toList();
        Optional<AttemptSummary> latest = own.isEmpty() ? Optional.empty() : Optional.of(own.getLast());
        Optional<AttemptSummary> unfinished =
                latest.filter(attempt -> !attempt.result().status().isFinal());
        Status status = status(own, unfinished.isPresent());
        int percent = status == Status.COMPLETED
                ? 100
                : unfinished.map(attempt -> attempt.result().progress()).orElse(0);
        OptionalInt best =
                own.stream().flatMapToInt(attempt -> attempt.score().stream()).max();
        return new ActivityProgress(
                activity,
                open,
                status,
                percent,
                unfinished.map(AttemptSummary::id),
                latest.map(AttemptSummary::id),
                own.size(),
                best,
                latest.filter(ended -> unfinished.isEmpty())
                        .map(ended -> ended.lastEventAt().plus(activity.waitBetweenAttempts()))
                        .filter(now::isBefore),
                activity.closesAt().filter(closing -> !now.isBefore(closing)).isPresent());
    }

    private static Status status(List<AttemptSummary> attempts, boolean unfinished) {
        if (attempts.stream().anyMatch(a -> a.result().status() == ActivityResult.Status.COMPLETED)) {
            return Status.COMPLETED;
        }
        if (unfinished) {
            return Status.IN_PROGRESS;
        }
        return attempts.isEmpty() ? Status.NOT_STARTED : Status.FAILED;
    }

    public List<ActivityProgress> activities() {
        return modules.stream().flatMap(module -> module.activities().stream()).toList();
    }

    /** True when every activity is completed. */
    public boolean isComplete() {
        return modules.stream().allMatch(ModuleProgress::isComplete);
    }

    public int activitiesDone() {
        return (int) activities().stream().filter(ActivityProgress::isComplete).count();
    }

    /** Study load of what is completed, in minutes. */
    public int minutesDone() {
        return activities().stream()
                .filter(ActivityProgress::isComplete)
                .mapToInt(activity -> activity.activity().head().minutes())
                .sum();
    }

    public int minutesTotal() {
        return activities().stream()
                .mapToInt(activity -> activity.activity().head().minutes())
                .sum();
    }

    public Optional<ActivityProgress> activity(String id) {
        return activities().stream()
                .filter(activity -> activity.activity().id().equals(id))
                .findFirst();
    }

    /** What to do next: what was begun goes first, then what comes first and can be begun; empty when nothing is left. */
    public Optional<ActivityProgress> next() {
        return activities().stream()
                .filter(activity -> activity.status() == Status.IN_PROGRESS)
                .findFirst()
                .or(() -> activities().stream()
                        .filter(activity -> !activity.isComplete() && activity.mayBegin())
                        .findFirst());
    }

    /** The first activity after this one that is open and not completed. */
    public Optional<ActivityProgress> nextAfter(String id) {
        return activities().stream()
                .dropWhile(activity -> !activity.activity().id().equals(id))
                .skip(1)
                .filter(activity -> activity.open() && !activity.isComplete())
                .findFirst();
    }
}
