package nl.leeratelier.learning.ui;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.ActivityState;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.Programme;
import nl.leeratelier.learning.AttemptSummary;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.learning.RecordedEvent;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.ui.Tone;

/** One trainee at one attempt, in one browser tab. */
public interface Sitting<A extends Activity, E, S extends ActivityState> {

    A activity();

    /** The state after everything recorded so far. */
    S state();

    /** Whose attempt it is. */
    AccountId account();

    /** The enrolment that the attempt belongs to. */
    EnrolmentId enrolment();

    /** Names the content of the activity: equal for all who play the very same. */
    String contentHash();

    /** The sources and frameworks of the programme's pinned version. */
    Library library();

    Programme programme();

    /** The language of the activity as it is played here: that of the programme, or of a translation. */
    default String language() {
        return programme().language();
    }

    /**
     * Records an event. When this returns true, the event is on disk and {@link #state()} includes it. When it returns
     * false, it was refused or the attempt went on in another tab: the trainee has been told, and the player has been or
     * will be opened anew where needed; simply stop.
     */
    boolean record(E event);

    /** As {@link #record(Object)}, and does something else in the same transaction: both come about, or neither. */
    boolean record(E event, Runnable together);

    /** Everything recorded so far, for reading back. */
    List<RecordedEvent<E>> log();

    /** A short word on where one is, for the header of the player, such as "turn 6"; already translated. */
    void status(String text);

    /**
     * Says at the head of the player where one is, such as whose chair one sits on; already translated. Without it the head
     * names the kind of activity. A word of a line's length at most.
     */
    void place(Tone tone, String text);

    /** Back to the programme; everything is kept. */
    void leave();

    /**
     * On to the next activity of the programme, or to the programme when there is none. When another activity opened this
     * one by {@link #open}, back to that one.
     */
    void next();

    /**
     * Opens another activity of the same programme, where it was left or anew; everything here is kept, and when that one is
     * done its {@link #next} leads back here. When it cannot be begun, opens the programme, which says why.
     */
    void open(String activity);

    /**
     * What the activity that opened this one hands along, as it stands now: stable names of facts, see
     * {@link nl.leeratelier.content.ActivityType#brings}. None when no other activity opened this one.
     */
    List<String> brought();

    /** Whether the trainee has completed an activity of this programme; false when there is none with this id. */
    boolean hasCompleted(String activity);

    /** Whether another attempt may be made now that this one is over. */
    boolean canTryAgain();

    /** How many more attempts may be made, without this one; empty: as many as one likes. */
    OptionalInt attemptsLeft();

    /** When another attempt may begin; empty when one need not wait. */
    default Optional<Instant> waitsUntil() {
        return Optional.empty();
    }

    /** Begins another attempt and opens it. */
    void tryAgain();

    /**
     * Begins another attempt that shares the way of this one up to a point, and opens it there. Where no further attempt is
     * allowed, it shows the programme.
     *
     * @param shared how many events of {@link #log()} to share
     */
    void rewind(int shared);

    /** All attempts at this activity, this one among them, from the first on. */
    List<AttemptSummary> attempts();

    /** Which of {@link #attempts()} this is, from 1. */
    int number();

    /** What another attempt at this activity has come to. */
    S stateOf(AttemptSummary other);

    /** Everything recorded in another attempt at this activity. */
    List<RecordedEvent<E>> logOf(AttemptSummary other);
}
