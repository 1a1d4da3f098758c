package nl.leeratelier.dilemma;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.dilemma.DilemmaEvent.PositionTaken;
import nl.leeratelier.dilemma.DilemmaEvent.PositionTakenAgain;
import nl.leeratelier.learning.EventRecorded;
import nl.leeratelier.learning.OpenAttempt;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Where other trainees stand in a dilemma; told only where they are so many that none can be known. Their words are never
 * told.
 */
@Service
public class Positions {

    /** So many people other than oneself must have taken a position. */
    public static final int FEWEST = 5;

    private final PositionRows rows;

    Positions(PositionRows rows) {
        this.rows = rows;
    }

    /** When a position was taken. */
    public enum Moment {
        /** Before the voices. */
        FIRST,
        /** After them. */
        SECOND
    }

    /**
     * What a position was taken on.
     *
     * @param contentHash of the dilemma: other content is another question
     * @param activity id of the dilemma
     */
    public record Asked(String contentHash, String activity, Moment moment) {}

    /**
     * How many people took each position.
     *
     * @param people how many there are, {@link #FEWEST} or more
     * @param counts {@link Dilemma#POINTS} numbers, for the positions from 1 on
     */
    public record Distribution(int people, List<Integer> counts) {}

    /** The positions of people other than this one; empty while they are fewer than {@link #FEWEST}. */
    public Optional<Distribution> of(Asked asked, AccountId without) {
        int[] numbers = new int[Dilemma.POINTS];
        rows.counts(asked, without).forEach(count -> numbers[count.position() - 1] = count.people());
        int people = Arrays.stream(numbers).sum();
        return people < FEWEST
                ? Optional.empty()
                : Optional.of(
                        new Distribution(people, Arrays.stream(numbers).boxed().toList()));
    }

    @EventListener
    void on(EventRecorded recorded) {
        if (recorded.event() instanceof PositionTaken taken) {
            keep(recorded.before(), Moment.FIRST, taken.position());
        } else if (recorded.event() instanceof PositionTakenAgain taken) {
            keep(recorded.before(), Moment.SECOND, taken.position());
        }
    }

    private void keep(OpenAttempt<?, ?, ?> attempt, Moment moment, int position) {
        Asked asked = new Asked(attempt.contentHash(), attempt.activity().id(), moment);
        rows.replace(asked, attempt.account(), attempt.id(), position);
    }

    @EventListener
    void on(PersonErased erased) {
        rows.erase(erased.account());
    }
}
