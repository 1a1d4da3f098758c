package nl.leeratelier.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

/** A sitting in memory, for tests of engines and players. */
public final class Rehearsal<A extends Activity, E, S extends ActivityState> implements Sitting<A, E, S> {

    private static final Instant START = Instant.parse("2026-11-21T10:00:00Z");

    private final ActivityType<A, E, S> type;
    private final A activity;
    private final Library library;
    private final Programme programme;
    private final AccountId account = AccountId.next();
    private final EnrolmentId enrolment = new EnrolmentId(UUID.randomUUID());
    private final List<RecordedEvent<E>> log = new ArrayList<>();
    private final List<S> others = new ArrayList<>();
    private final Map<Integer, List<RecordedEvent<E>>> otherLogs = new HashMap<>();
    private S state;
    private final Set<String> completed = new HashSet<>();
    private String status = "";
    private String place = "";
    private String left = "";
    private List<String> brought = List.of();
    private OptionalInt attemptsLeft = OptionalInt.empty();
    private Duration passed = Duration.ZERO;

    public Rehearsal(ActivityType<A, E, S> type, A activity, Library library, Programme programme, long seed) {
        this.type = type;
        this.activity = activity;
        this.library = library;
        this.programme = programme;
        this.state = type.start(activity, seed);
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

    @Override
    public String contentHash() {
        return "rehearsed";
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
    public boolean record(E event, Runnable together) {
        boolean recorded = record(event);
        if (recorded) {
            together.run();
        }
        return recorded;
    }

    @Override
    public boolean record(E event) {
        Instant at = now();
        if (type.refusal(activity, state, event, at).isPresent()) {
            return false;
        }
        log.add(new RecordedEvent<>(log.size() + 1, at, event));
        state = type.apply(activity, state, event, at);
        return true;
    }

    /** When the next event would be recorded: a second after the one before, unless it was told to be later. */
    public Instant now() {
        return START.plusSeconds(log.size()).plus(passed);
    }

    /** As if so much time went by. */
    public void pass(Duration time) {
        passed = passed.plus(time);
    }

    @Override
    public List<RecordedEvent<E>> log() {
        return List.copyOf(log);
    }

    @Override
    public void status(String text) {
        status = text;
    }

    /** What the player last said of where one is. */
    public String status() {
        return status;
    }

    @Override
    public void place(Tone tone, String text) {
        place = text;
    }

    /** What the head of the player last said of where one is. */
    public String place() {
        return place;
    }

    @Override
    public void leave() {
        left = "programme";
    }

    @Override
    public void next() {
        left = "next";
    }

    @Override
    public void open(String activity) {
        left = activity;
    }

    @Override
    public boolean hasCompleted(String activity) {
        return completed.contains(activity);
    }

    @Override
    public List<String> brought() {
        return brought;
    }

    /** As if a case had opened this one and handed these facts along. */
    public void bring(List<String> facts) {
        brought = List.copyOf(facts);
    }

    /** As if this activity of the programme were completed. */
    public void complete(String activity) {
        completed.add(activity);
    }

    /** Where the trainee went: programme, next, again, the id of another activity, or empty while here. */
    public String left() {
        return left;
    }

    @Override
    public boolean canTryAgain() {
        return state.result().status().isFinal() && attemptsLeft.orElse(1) > 0;
    }

    @Override
    public OptionalInt attemptsLeft() {
        return attemptsLeft;
    }

    /** As if so many attempts were left; without this as many as one likes. */
    public void leaveAttempts(int number) {
        attemptsLeft = OptionalInt.of(number);
    }

    @Override
    public void tryAgain() {
        left = "again";
    }

    @Override
    public void rewind(int shared) {
        left = "rewound to " + shared;
    }

    @Override
    public List<AttemptSummary> attempts() {
        List<AttemptSummary> all = new ArrayList<>();
        for (int number = 1; number <= others.size() + 1; number++) {
            all.add(summary(number));
        }
        return all;
    }

    private AttemptSummary summary(int number) {
        Instant day = Instant.parse("2026-11-20T10:00:00Z").plusSeconds(86_400L * number);
        S of = number > others.size() ? state : others.get(number - 1);
        return new AttemptSummary(
                new AttemptId(new UUID(0, number)), activity.id(), number, day, of.result(), day.plusSeconds(600));
    }

    @Override
    public int number() {
        return others.size() + 1;
    }

    @Override
    public S stateOf(AttemptSummary other) {
        return other.number() > others.size() ? state : others.get(other.number() - 1);
    }

    @Override
    public List<RecordedEvent<E>> logOf(AttemptSummary other) {
        return other.number() > others.size() ? log() : otherLogs.getOrDefault(other.number(), List.of());
    }

    /** As if this was an earlier attempt of the same trainee. */
    public void after(S earlier) {
        others.add(earlier);
    }

    /** As if this was an earlier attempt of the same trainee, with all that was written in it. */
    public void after(Rehearsal<A, E, S> earlier) {
        after(earlier.state());
        otherLogs.put(others.size(), earlier.log());
    }
}
