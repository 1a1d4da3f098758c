package nl.leeratelier.peonline;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leeratelier.peonline.Presence.State;
import nl.leeratelier.registers.AccreditationRecord;
import nl.leeratelier.registers.Completions;
import nl.leeratelier.registers.RecordId;
import nl.leeratelier.registers.Records;
import nl.leeratelier.registers.RegisterEntries;
import nl.leeratelier.registers.RegisterEntry;
import nl.leeratelier.registers.Verdict;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Takes batches out of the queue, each for one node alone, and judges once more whether each presence may go. */
@Component
class Batches {

    /** Longer than a call can take. */
    static final Duration HELD = Duration.ofMinutes(5);

    private final LinkRows links;
    private final QueueRows rows;
    private final CourseRows courses;
    private final Records records;
    private final Completions completions;
    private final RegisterEntries entries;
    private final KeyBox keys;
    private final JsonMapper json;
    private final Clock clock;

    Batches(
            LinkRows links,
            QueueRows rows,
            CourseRows courses,
            Records records,
            Completions completions,
            RegisterEntries entries,
            KeyBox keys,
            JsonMapper json,
            Clock clock) {
        this.links = links;
        this.rows = rows;
        this.courses = courses;
        this.records = records;
        this.completions = completions;
        this.entries = entries;
        this.keys = keys;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The next batch of a link, noted as being sent: from now on each of its presences is in doubt until its answer is noted.
     * Empty when nothing may go.
     */
    @Transactional
    public Optional<Batch> next(UUID id) {
        var now = clock.instant();
        var held = links.hold(id, now, now.plus(HELD));
        if (held.isEmpty()) {
            return Optional.empty();
        }
        var link = held.get();
        var key = keys.open(links.sealedKey(id), id.toString());
        if (key.isEmpty()) {
            links.troubled(id, 0, Trouble.KEY_UNREADABLE, "", now);
            links.release(id);
            return Optional.empty();
        }
        var lines = lines(link);
        if (lines.isEmpty()) {
            links.release(id);
            return Optional.empty();
        }
        lines.forEach(line -> rows.sending(line.presence().id(), json.writeValueAsString(line.row()), now));
        return Optional.of(new Batch(link, key.get(), lines));
    }

    private List<Batch.Line> lines(Link link) {
        var ready = records.kept(link.organisation(), link.register()).stream()
                .filter(accreditation -> courses.find(accreditation.id())
                        .filter(Course::isComplete)
                        .isPresent())
                .map(AccreditationRecord::id)
                .toList();
        var lines = new ArrayList<Batch.Line>();
        List<Presence> some;
        do {
            some = rows.next(ready, link.batchSize());
            some.forEach(presence -> row(presence, link).ifPresent(row -> lines.add(new Batch.Line(presence, row))));
        } while (lines.isEmpty() && !some.isEmpty());
        return lines;
    }

    /** The row of a presence that may go; what may not is put aside. */
    private Optional<Attendance> row(Presence presence, Link link) {
        if (!counts(presence)) {
            return aside(presence, State.STOPPED, Reason.NOT_COUNTING);
        }
        var entry =
                entries.find(presence.account(), link.register()).filter(found -> found.isFor(presence.organisation()));
        if (entry.isEmpty()) {
            return aside(presence, State.STOPPED, Reason.NO_CONSENT);
        }
        if (entry.get().check().isEmpty() && entries.isShared(entry.get())) {
            return aside(presence, State.HELD, Reason.NUMBER_SHARED);
        }
        return Optional.of(row(presence, entry.get()));
    }

    /** What is in doubt goes exactly as it went, so that it counts once; with another number it is somebody else's row. */
    private Attendance row(Presence presence, RegisterEntry entry) {
        return rows.sentRow(presence.id())
                .map(row -> json.readValue(row, Attendance.class))
                .filter(row -> row.person().equals(entry.number()))
                .orElseGet(
                        () -> Attendance.of(course(presence.accreditation()), entry.number(), presence.completedAt()));
    }

    private Course course(RecordId accreditation) {
        return courses.find(accreditation).orElseThrow();
    }

    private boolean counts(Presence presence) {
        return completions
                .find(presence.enrolment())
                .flatMap(completion -> records.find(presence.accreditation())
                        .map(accreditation -> Verdict.of(accreditation, completion)))
                .filter(Verdict.COUNTS::equals)
                .isPresent();
    }

    private Optional<Attendance> aside(Presence presence, State state, Reason reason) {
        rows.putAside(presence.id(), state, reason);
        return Optional.empty();
    }

    /** Notes what became of a batch, all or nothing, and lets the link go. */
    @Transactional
    public void settle(Batch batch, Outcome outcome) {
        var link = batch.link().id();
        var single = batch.lines().size() == 1;
        switch (outcome) {
            case Outcome.Rows(var fates) -> {
                for (var i = 0; i < fates.size(); i++) {
                    settle(batch, batch.lines().get(i).presence(), fates.get(i));
                }
                links.well(link);
            }
            case Outcome.NoAccess(var said) -> {
                all(batch, false);
                links.troubled(link, 0, Trouble.NO_ACCESS, said, clock.instant());
            }
            case Outcome.TooMany(var said)
            when single -> {
                all(batch, false);
                links.troubled(link, 0, Trouble.TOO_MANY, said, clock.instant());
            }
            case Outcome.TooMany ignored -> {
                all(batch, false);
                links.batchSize(link, Math.max(1, batch.lines().size() / 2));
            }
            // One row cannot be read: alone, each shows whether it is the one.
            case Outcome.Invalid ignored -> all(batch, true);
        }
        links.release(link);
    }

    /** The rows that were refused as a whole go again; nothing of them was booked. */
    private void all(Batch batch, boolean alone) {
        batch.lines().forEach(line -> rows.again(line.presence().id(), alone, false));
    }

    private void settle(Batch batch, Presence presence, Outcome.Fate fate) {
        var now = clock.instant();
        switch (fate) {
            case Outcome.Fate.Accepted() ->
                rows.arrived(presence.id(), batch.link().testMode() ? State.TESTED : State.ACCEPTED, now);
            case Outcome.Fate.Refused(var reason, var said) -> rows.refused(presence.id(), reason, said, now);
            case Outcome.Fate.Unknown()
            when batch.lines().size() == 1 -> rows.refused(presence.id(), Reason.UNCLEAR, "", now);
            case Outcome.Fate.Unknown() -> rows.again(presence.id(), true, true);
        }
    }

    /** Notes that no answer came: everything stays in doubt and goes again as it went, after a while. */
    @Transactional
    public void settle(Batch batch, Webservice.NoAnswer none) {
        batch.lines()
                .forEach(line -> rows.again(line.presence().id(), batch.lines().size() == 1, true));
        var failures = batch.link().failures() + 1;
        links.troubled(
                batch.link().id(),
                failures,
                none.trouble(),
                String.valueOf(none.getMessage()),
                clock.instant().plus(Trouble.waitAfter(failures)));
        links.release(batch.link().id());
    }
}
