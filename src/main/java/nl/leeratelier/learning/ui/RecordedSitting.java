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
import nl.leeratelier.learning.Attempts;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.learning.LearningException;
import nl.leeratelier.learning.OpenAttempt;
import nl.leeratelier.learning.RecordedEvent;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.ui.Tone;

/** A sitting whose every event goes to the log before the screen says so. */
class RecordedSitting<A extends Activity, E, S extends ActivityState> implements Sitting<A, E, S> {

    private final Attempts attempts;
    private final AttemptView view;
    private OpenAttempt<A, E, S> attempt;

    RecordedSitting(Attempts attempts, AttemptView view, OpenAttempt<A, E, S> attempt) {
        this.attempts = attempts;
        this.view = view;
        this.attempt = attempt;
    }

    @Override
    public A activity() {
        return attempt.activity();
    }

    @Override
    public S state() {
        return attempt.state();
    }

    @Override
    public AccountId account() {
        return attempt.account();
    }

    @Override
    public EnrolmentId enrolment() {
        return attempt.enrolment();
    }

    @Override
    public String contentHash() {
        return attempt.contentHash();
    }

    @Override
    public Library library() {
        return attempt.version().library();
    }

    @Override
    public Programme programme() {
        return attempt.version().programme();
    }

    @Override
    public String language() {
        return attempt.language();
    }

    @Override
    public boolean record(E event) {
        return record(event, () -> {});
    }

    @Override
    public boolean record(E event, Runnable together) {
        try {
            attempt = attempts.record(attempt, event, together);
            view.recorded();
            return true;
        } catch (LearningException.ContinuedElsewhere elsewhere) {
            view.reopen("learning.continued-elsewhere");
        } catch (LearningException.EventRefused refused) {
            view.reopen(refused.messageKey());
        }
        return false;
    }

    @Override
    public List<RecordedEvent<E>> log() {
        return attempts.log(attempt);
    }

    @Override
    public void status(String text) {
        view.status(text);
    }

    @Override
    public void place(Tone tone, String text) {
        view.place(tone, text);
    }

    @Override
    public void leave() {
        view.leave();
    }

    @Override
    public void next() {
        view.next();
    }

    @Override
    public void open(String activity) {
        view.openOther(activity);
    }

    @Override
    public List<String> brought() {
        return view.brought();
    }

    @Override
    public boolean hasCompleted(String activity) {
        return view.hasCompleted(activity);
    }

    @Override
    public boolean canTryAgain() {
        return view.mayBeginAgain();
    }

    @Override
    public OptionalInt attemptsLeft() {
        return view.attemptsLeft();
    }

    @Override
    public Optional<Instant> waitsUntil() {
        return view.waitsUntil();
    }

    @Override
    public void tryAgain() {
        view.beginAgain();
    }

    @Override
    public void rewind(int shared) {
        view.rewind(attempt, shared);
    }

    @Override
    public List<AttemptSummary> attempts() {
        return attempts.of(attempt);
    }

    @Override
    public int number() {
        return attempt.number();
    }

    @Override
    @SuppressWarnings("unchecked") // Attempts at one activity are of one type.
    public S stateOf(AttemptSummary other) {
        return (S) view.open(other).state();
    }

    @Override
    @SuppressWarnings("unchecked") // Attempts at one activity are of one type.
    public List<RecordedEvent<E>> logOf(AttemptSummary other) {
        return attempts.log((OpenAttempt<A, E, S>) view.open(other));
    }
}
