package nl.leeratelier.content;

import java.util.OptionalInt;

/**
 * What an attempt has come to, as far as progress and reports need to know.
 *
 * @param progress 0 to 100: how much of the attempt is done
 * @param score 0 to 100, where the activity has one and it is known
 */
public record ActivityResult(Status status, int progress, OptionalInt score) {

    /** Whether the attempt goes on, and how it ended. */
    public enum Status {
        IN_PROGRESS,
        /** Done, in an activity that cannot be failed, or passed. */
        COMPLETED,
        /** Done, below the pass mark: another attempt is needed. */
        FAILED;

        public boolean isFinal() {
            return this != IN_PROGRESS;
        }
    }

    public ActivityResult {
        if (progress < 0 || progress > 100 || (score.isPresent() && (score.getAsInt() < 0 || score.getAsInt() > 100))) {
            throw new IllegalArgumentException("progress and score are percentages: " + progress + ", " + score);
        }
    }

    public static ActivityResult inProgress(int progress) {
        return new ActivityResult(Status.IN_PROGRESS, progress, OptionalInt.empty());
    }

    public static ActivityResult completed() {
        return new ActivityResult(Status.COMPLETED, 100, OptionalInt.empty());
    }

    public static ActivityResult passed(int score) {
        return new ActivityResult(Status.COMPLETED, 100, OptionalInt.of(score));
    }

    public static ActivityResult failed(int score) {
        return new ActivityResult(Status.FAILED, 100, OptionalInt.of(score));
    }
}
