package nl.leeratelier.studio.ui.trial;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.ActivityState;
import nl.leeratelier.content.ActivityType;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.Programme;
import nl.leeratelier.learning.AttemptId;
import nl.leeratelier.learning.AttemptSummary;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.learning.RecordedEvent;
import nl.leeratelier.learning.ui.Sitting;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.ui.Tone;

/**
 * A sitting of an author at a draft. It lives in memory and ends with the page: what a player would do together with an event
 * is left out, and since no event is published, nothing that listens to events counts it.
 */
final class Trial<A extends Activity, E, S extends ActivityState> implements Sitting<A, E, S> {

    /** What a trial tells the page that it is played on. */
    interface Page {

        /** Something was done; the state is another. */
        void happened();

        /** Why something does not fit here, as a translation key. */
        void refused(String key);

        /** Where one is, in a word. */
        void status(String text);

        /** Whose chair one is in. */
        void place(Tone tone, String text);

        /** The author goes back to writing. */
        void leave();

        /** Plays anew, from the first events of this trial on. */
        void again(int shared);

        /** The activity leads to another one, which is passed by. */
        void passedBy(String activity);
    }

    private final ActivityType<A, E, S> type;
    private final A activity;
    private final Library library;
    private final Programme programme;
    private final AccountId account;
    private final Clock clock;
    private final Page page;
    private final EnrolmentId enrolment = new EnrolmentId(UUID.randomUUID());
    private final AttemptId id = new AttemptId(UUID.randomUUID());
    private final Instant begun;
    private final List<RecordedEvent<E>> log = new ArrayList<>();
    private final Set<String> passedBy = new HashSet<>();
    private S state;

    Trial(
            ActivityType<A, E, S> type,
            A activity,
            Library library,
            Programme programme,
            AccountId account,
            Clock clock,
            Page page) {
        this.type = type;
        this.activity = activity;
        this.library = library;
        this.programme = programme;
        this.account = account;
        this.clock = clock;
        this.page = page;
        begun = clock.instant();
        state = type.start(activity, begun.toEpochMilli());
    }

    /** Does what was done before, as far as it fits; nobody is told. */
    void replay(List<E> events) {
        events.forEach(event -> {
            Instant at = clock.instant();
            if (type.refusal(activity, state, event, at).isEmpty()) {
                keep(event, at);
            }
        });
    }

    @Override
    public boolean record(E event) {
        Instant at = clock.instant();
        Optional<String> refusal = type.refusal(activity, state, event, at);
        if (refusal.isPresent()) {
            page.refused(refusal.get());
            return false;
        }
        keep(event, at);
        page.happened();
        return true;
    }

    private void keep(E event, Instant at) {
        log.add(new RecordedEvent<>(log.size() + 1, at, event));
        state = type.apply(activity, state, event, at);
    }

    /** @param together left out: it would write what is not to be kept */
    @Override
    public boolean record(E event, Runnable together) {
        return record(event);
    }

    @Override
    public A activity() {
        return activity;
    }

    @Override
    public S state() {
        return state;
    }

    @Override
    public AccountId account() {
        return account;
    }

    @Override
    public EnrolmentId enrolment() {
        return enrolment;
    }

    /** Of no content that anybody played: so nobody's answers stand beside those of a trial. */
    @Override
    public String contentHash() {
        return id.toString();
    }

    @Override
    public Library library() {
        return library;
    }

    @Override
    public Programme programme() {
        return programme;
    }

    @Override
    public List<RecordedEvent<E>> log() {
        return List.copyOf(log);
    }

    @Override
    public void status(String text) {
        page.status(text);
    }

    @Override
    public void place(Tone tone, String text) {
        page.place(tone, text);
    }

    @Override
    public void leave() {
        page.leave();
    }

    @Override
    public void next() {
        page.leave();
    }

    @Override
    public void open(String other) {
        passedBy.add(other);
        page.passedBy(other);
    }

    @Override
    public List<String> brought() {
        return List.of();
    }

    @Override
    public boolean hasCompleted(String other) {
        return passedBy.contains(other);
    }

    @Override
    public boolean canTryAgain() {
        return true;
    }

    @Override
    public OptionalInt attemptsLeft() {
        return OptionalInt.empty();
    }

    @Override
    public void tryAgain() {
        page.again(0);
    }

    @Override
    public void rewind(int shared) {
        page.again(shared);
    }

    @Override
    public List<AttemptSummary> attempts() {
        return List.of(new AttemptSummary(id, activity.id(), 1, begun, state.result(), clock.instant()));
    }

    @Override
    public int number() {
        return 1;
    }

    @Override
    public S stateOf(AttemptSummary other) {
        return state;
    }

    @Override
    public List<RecordedEvent<E>> logOf(AttemptSummary other) {
        return log();
    }
}
