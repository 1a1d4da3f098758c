package nl.leeratelier.learning;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.ActivityResult;
import nl.leeratelier.content.ActivityState;
import nl.leeratelier.content.ActivityType;
import nl.leeratelier.content.ActivityTypes;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.storage.UuidV7;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Attempts and their event log, the one truth of what happened. An attempt that is open holds the state its log folds to; as
 * the key of the log refuses a second event of one sequence number, recording needs no read: whoever comes second is told.
 */
@Service
public class Attempts {

    private static final SecureRandom SEEDS = new SecureRandom();

    private final AttemptRows rows;
    private final Enrolments enrolments;
    private final Catalogue catalogue;
    private final ActivityTypes types;
    private final EventCodec codec;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Attempts(
            AttemptRows rows,
            Enrolments enrolments,
            Catalogue catalogue,
            ActivityTypes types,
            EventCodec codec,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.enrolments = enrolments;
        this.catalogue = catalogue;
        this.types = types;
        this.codec = codec;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The unfinished attempt of an activity, or a new one.
     *
     * @throws LearningException.NotFound when the enrolment is not this person's or has no such activity
     * @throws LearningException.NotOpenYet when its module is not open
     * @throws LearningException.NotNow when it is closed, or the time between two attempts is not over
     * @throws LearningException.AttemptsUsedUp when no further attempt is allowed
     */
    @Transactional
    public AttemptId resumeOrBegin(EnrolmentId enrolmentId, AccountId account, String activityId) {
        Enrolment enrolment = enrolments.own(enrolmentId, account);
        var progress = enrolments
                .progress(enrolment)
                .activity(activityId)
                .orElseThrow(() -> new LearningException.NotFound("activity " + activityId));
        if (progress.current().isPresent()) {
            return progress.current().get();
        }
        if (!progress.open()) {
            throw new LearningException.NotOpenYet(activityId);
        }
        if (progress.isClosed() || progress.waitsUntil().isPresent()) {
            throw new LearningException.NotNow(activityId);
        }
        if (!progress.mayBegin()) {
            throw new LearningException.AttemptsUsedUp(activityId);
        }
        return begin(enrolment, account, activityId, progress.attempts() + 1, SEEDS.nextLong());
    }

    private AttemptId begin(Enrolment enrolment, AccountId account, String activityId, int number, long seed) {
        PublishedProgramme version = catalogue.version(enrolment.version());
        Instant now = clock.instant();
        AttemptRows.Row row = new AttemptRows.Row(
                new AttemptId(UuidV7.next()),
                enrolment.id(),
                account,
                activityId,
                version.activityHashes().getOrDefault(activityId, ""),
                number,
                seed);
        if (!rows.insert(row, now)) {
            throw new LearningException.ContinuedElsewhere(row.id(), 0);
        }
        enrolments.touch(enrolment.id(), now);
        return row.id();
    }

    /**
     * Begins another attempt that shares the way of this one up to a point, as if it had been recorded in it. Another attempt
     * that is still unfinished stays as it is.
     *
     * @param shared how many of its events, from 0; more than there are shares them all
     * @throws LearningException.NotFound when the attempt is not this person's
     * @throws LearningException.AttemptsUsedUp when no further attempt is allowed
     * @throws IllegalArgumentException when activities of its type cannot be rewound
     */
    @Transactional
    public <A extends Activity, E, S extends ActivityState> AttemptId rewind(
            OpenAttempt<A, E, S> attempt, AccountId account, int shared) {
        if (!attempt.type().isRewindable()) {
            throw new IllegalArgumentException(
                    "Not rewindable: " + attempt.type().kind());
        }
        Enrolment enrolment = enrolments.own(attempt.enrolment(), account);
        String activityId = attempt.activity().id();
        var progress = enrolments.progress(enrolment).activity(activityId).orElseThrow();
        if (progress.attemptsLeft().orElse(1) <= 0) {
            throw new LearningException.AttemptsUsedUp(activityId);
        }
        AttemptRows.Row from = rows.find(attempt.id()).orElseThrow();
        AttemptId id = begin(enrolment, account, activityId, progress.attempts() + 1, from.seed());
        Instant now = clock.instant();
        S state = attempt.type().start(attempt.activity(), from.seed());
        int sequence = 0;
        for (RecordedEvent<E> event : log(attempt).stream().limit(shared).toList()) {
            rows.append(id, ++sequence, event.at(), codec.encode(event.event()));
            state = attempt.type().apply(attempt.activity(), state, event.event(), event.at());
        }
        rows.update(id, state.result(), now);
        return id;
    }

    /** The attempts at the activity of this one, itself among them, from the first on. */
    @Transactional(readOnly = true)
    public List<AttemptSummary> of(OpenAttempt<?, ?, ?> attempt) {
        return rows.summaries(attempt.enrolment()).stream()
                .filter(summary -> summary.activity().equals(attempt.activity().id()))
                .sorted(Comparator.comparingInt(AttemptSummary::number))
                .toList();
    }

    /**
     * Opens an attempt where its log ends, in the language of its programme.
     *
     * @throws LearningException.NotFound when it is not this person's
     */
    @Transactional(readOnly = true)
    public OpenAttempt<?, ?, ?> open(AttemptId id, AccountId account) {
        return open(id, account, "");
    }

    /**
     * As {@link #open(AttemptId, AccountId)}, in a language if the activity has been translated into it. What was recorded is the
     * same in every language.
     *
     * @throws LearningException.NotFound when it is not this person's
     */
    @Transactional(readOnly = true)
    public OpenAttempt<?, ?, ?> open(AttemptId id, AccountId account, String language) {
        AttemptRows.Row row = rows.find(id)
                .filter(attempt -> attempt.account().equals(account))
                .orElseThrow(() -> new LearningException.NotFound("attempt " + id));
        Enrolment enrolment = enrolments.own(row.enrolment(), account);
        PublishedProgramme version = catalogue.version(enrolment.version());
        Activity activity = version.programme()
                .activity(row.activity(), language)
                .orElseThrow(() -> new LearningException.NotFound("activity " + row.activity()));
        return open(row, version, types.find(activity.head().kind()).orElseThrow(), activity, language);
    }

    private <A extends Activity, E, S extends ActivityState> OpenAttempt<A, E, S> open(
            AttemptRows.Row row,
            PublishedProgramme version,
            ActivityType<A, E, S> type,
            Activity found,
            String language) {
        A activity = type.activityClass().cast(found);
        S start = type.start(activity, row.seed());
        OpenAttempt<A, E, S> attempt = new OpenAttempt<>(
                row.id(),
                row.enrolment(),
                row.account(),
                row.number(),
                version,
                type,
                activity,
                version.programme().languageOf(row.activity(), language),
                0,
                start);
        for (RecordedEvent<E> event : log(attempt)) {
            attempt = attempt.after(event);
        }
        return attempt;
    }

    /**
     * Records what time alone has brought about since the last event, such as the end of a test whose time is up; the same
     * attempt when there is nothing. To be asked wherever an attempt is opened to go on with it.
     *
     * @throws LearningException.ContinuedElsewhere when another tab or device recorded first
     */
    @Transactional
    public <A extends Activity, E, S extends ActivityState> OpenAttempt<A, E, S> settled(OpenAttempt<A, E, S> attempt) {
        return attempt.type()
                .due(attempt.activity(), attempt.state(), clock.instant())
                .map(event -> record(attempt, event))
                .orElse(attempt);
    }

    /** Everything recorded in an attempt, in order. */
    @Transactional(readOnly = true)
    public <E> List<RecordedEvent<E>> log(OpenAttempt<?, E, ?> attempt) {
        return rows.events(attempt.id()).stream()
                .map(row -> new RecordedEvent<>(
                        row.sequence(), row.at(), codec.decode(attempt.type().eventClass(), row.event())))
                .toList();
    }

    /**
     * Records an event. When this returns, the event is on disk and progress is up to date.
     *
     * @throws LearningException.ContinuedElsewhere when another tab or device recorded first
     * @throws LearningException.EventRefused when the event does not fit the state
     */
    @Transactional
    public <A extends Activity, E, S extends ActivityState> OpenAttempt<A, E, S> record(
            OpenAttempt<A, E, S> attempt, E event) {
        return record(attempt, event, () -> {});
    }

    /**
     * As {@link #record(OpenAttempt, Object)}, and does something else in the same transaction: both come about, or neither.
     * For what belongs with an event and must not stand in the log.
     *
     * @throws LearningException.ContinuedElsewhere when another tab or device recorded first
     * @throws LearningException.EventRefused when the event does not fit the state
     */
    @Transactional
    public <A extends Activity, E, S extends ActivityState> OpenAttempt<A, E, S> record(
            OpenAttempt<A, E, S> attempt, E event, Runnable together) {
        Instant now = clock.instant();
        attempt.type().refusal(attempt.activity(), attempt.state(), event, now).ifPresent(reason -> {
            throw new LearningException.EventRefused(reason);
        });
        int sequence = attempt.sequence() + 1;
        if (!rows.append(attempt.id(), sequence, now, codec.encode(event))) {
            throw new LearningException.ContinuedElsewhere(attempt.id(), sequence);
        }
        OpenAttempt<A, E, S> next = attempt.after(new RecordedEvent<>(sequence, now, event));
        ActivityResult before = attempt.state().result();
        ActivityResult after = next.state().result();
        rows.update(attempt.id(), after, now);
        if (!after.equals(before) && after.status().isFinal()) {
            enrolments.bringUpToDate(attempt.enrolment(), now);
        }
        events.publishEvent(new EventRecorded(attempt, event));
        together.run();
        return next;
    }
}
