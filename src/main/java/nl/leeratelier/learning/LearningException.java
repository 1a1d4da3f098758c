package nl.leeratelier.learning;

/** Something a trainee asked for that cannot be; each kind has words of its own on the screen. Nothing was changed. */
public sealed class LearningException extends RuntimeException {

    private LearningException(String message) {
        super(message);
    }

    /** Another tab or device recorded first: the attempt must be opened anew. */
    public static final class ContinuedElsewhere extends LearningException {
        ContinuedElsewhere(AttemptId attempt, int sequence) {
            super("Attempt " + attempt + " already has event " + sequence);
        }
    }

    /** The event does not fit the attempt's state. */
    public static final class EventRefused extends LearningException {
        private final String messageKey;

        EventRefused(String messageKey) {
            super(messageKey);
            this.messageKey = messageKey;
        }

        /** The translation key that tells the trainee why. */
        public String messageKey() {
            return messageKey;
        }
    }

    /** There is no such attempt, enrolment or activity for this person. */
    public static final class NotFound extends LearningException {
        NotFound(String what) {
            super("Not found: " + what);
        }
    }

    /** The module of this activity opens when the one before it is done. */
    public static final class NotOpenYet extends LearningException {
        NotOpenYet(String activity) {
            super("Not open yet: " + activity);
        }
    }

    /** The activity is closed, or one must wait before another attempt. */
    public static final class NotNow extends LearningException {
        NotNow(String activity) {
            super("Not now: " + activity);
        }
    }

    /** All attempts that the activity allows have been made. */
    public static final class AttemptsUsedUp extends LearningException {
        AttemptsUsedUp(String activity) {
            super("No attempts left: " + activity);
        }
    }
}
