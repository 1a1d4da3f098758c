package nl.leeratelier.reporting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.leeratelier.catalogue.VersionHash;
import nl.leeratelier.learning.Enrolment;
import nl.leeratelier.learning.EnrolmentId;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.storage.UuidV7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens to five people in an organisation: in the database, and in a plain list beside it. */
final class History {

    static final List<String> PROGRAMMES = List.of("naast-ouders", "in-gesprek");
    private static final List<String> TEAMS = List.of("Noord", "Zuid");

    enum Kind {
        JOIN,
        ENROL,
        GO_ON,
        COMPLETE,
        TEAM,
        WITHDRAW,
        LEAVE,
        ERASE,
        FOLD
    }

    /** Something that happens to somebody; the choice says to which programme, team or enrolment. */
    record Step(Kind kind, int person, int choice, Instant at) {}

    /** A line as it should be. */
    static final class Line {
        final UUID id;
        private final Account person;
        private @Nullable Enrolment enrolment;
        private Optional<String> team;
        private Optional<Instant> withdrawnAt = Optional.empty();

        private Line(UUID id, Account person, @Nullable Enrolment enrolment, Optional<String> team) {
            this.id = id;
            this.person = person;
            this.enrolment = enrolment;
            this.team = team;
        }

        Enrolment enrolment() {
            return Objects.requireNonNull(enrolment);
        }

        Optional<String> programme() {
            return Optional.ofNullable(enrolment).map(Enrolment::programme);
        }

        String teamName() {
            return team.orElse("");
        }

        Optional<Instant> completedAt() {
            return Optional.ofNullable(enrolment).flatMap(Enrolment::completedAt);
        }

        Optional<Instant> withdrawnAt() {
            return withdrawnAt;
        }

        Status status() {
            if (enrolment == null) {
                return Status.NOT_ENROLLED;
            }
            if (completedAt().isPresent()) {
                return Status.COMPLETED;
            }
            if (!enrolment.lastActivityAt().isAfter(People.NOW.minus(Duration.ofDays(21)))) {
                return Status.STALLED;
            }
            return enrolment.lastActivityAt().isAfter(enrolment.startedAt()) ? Status.IN_PROGRESS : Status.NOT_BEGUN;
        }
    }

    final OrganisationId organisation = People.organisation();
    private final ProjectedLines projected;
    private final TallyFolds folds;
    private final TransactionTemplate transaction;
    private final List<Account> people =
            IntStream.range(0, 5).mapToObj(i -> People.person("Mens " + i)).toList();
    private final List<Optional<String>> teams = new ArrayList<>(Collections.nCopies(5, Optional.empty()));
    private final List<Line> lines = new ArrayList<>();

    History(DataSource database) {
        projected = People.projected(database);
        folds = new TallyFolds(JdbcClient.create(database));
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    static VersionHash version(int number) {
        return new VersionHash(("%08x".formatted(number)).repeat(8));
    }

    List<Line> lines(Predicate<Line> meant) {
        return lines.stream().filter(meant).toList();
    }

    static Figures figures(Line line) {
        return switch (line.status()) {
            case NOT_ENROLLED -> new Figures(1, 0, 0, 0);
            case NOT_BEGUN, IN_PROGRESS -> new Figures(1, 1, 0, 0);
            case STALLED -> new Figures(1, 1, 0, 1);
            case COMPLETED -> new Figures(1, 1, 1, 0);
        };
    }

    static Completed completed(Line line) {
        return new Completed(
                1, line.withdrawnAt.isPresent() ? 1 : 0, line.enrolment().minutesTotal());
    }

    void take(Step step) {
        transaction.executeWithoutResult(_ -> happens(step));
    }

    private void happens(Step step) {
        var person = people.get(step.person());
        var mine = lines(line -> line.person.equals(person));
        var chosen = mine.isEmpty() ? null : mine.get(step.choice() % mine.size());
        switch (step.kind()) {
            case JOIN -> {
                projected.member(organisation, person);
                projected.team(organisation, person.id(), teams.get(step.person()));
                if (mine.isEmpty()) {
                    lines.add(new Line(UuidV7.next(), person, null, teams.get(step.person())));
                }
            }
            case ENROL -> enrol(person, step);
            case GO_ON, COMPLETE -> {
                if (chosen != null && chosen.enrolment != null) {
                    goOn(chosen, step);
                }
            }
            case TEAM -> team(step.person(), Optional.of(TEAMS.get(step.choice() % 2)));
            case WITHDRAW -> {
                if (chosen != null && chosen.completedAt().isPresent()) {
                    projected.withdrawn(chosen.enrolment().id(), step.at());
                    chosen.withdrawnAt = chosen.withdrawnAt.or(() -> Optional.of(step.at()));
                }
            }
            case LEAVE -> {
                projected.left(organisation, person.id());
                lines.removeIf(line -> line.person.equals(person) && line.enrolment == null);
                team(step.person(), Optional.empty());
            }
            case ERASE -> {
                projected.erase(person.id());
                lines.removeIf(line -> line.person.equals(person));
            }
            case FOLD -> folds.fold();
        }
    }

    private void enrol(Account person, Step step) {
        var enrolment = new Enrolment(
                new EnrolmentId(UuidV7.next()),
                person.id(),
                organisation,
                PROGRAMMES.get(step.choice() % 2),
                1 + lines.size(),
                version(1 + step.choice() % 3 % 2),
                step.at(),
                step.at(),
                0,
                4,
                0,
                100 + step.choice(),
                Optional.empty());
        projected.enrolment(enrolment, person, "Een programma", 1 + step.choice() % 3 % 2);
        teams.get(step.person()).ifPresent(team -> projected.team(organisation, person.id(), Optional.of(team)));
        lines.removeIf(line -> line.person.equals(person) && line.enrolment == null);
        lines.add(new Line(enrolment.id().value(), person, enrolment, teams.get(step.person())));
    }

    private void goOn(Line line, Step step) {
        var before = line.enrolment();
        var at = step.at().isAfter(before.lastActivityAt()) ? step.at() : before.lastActivityAt();
        var completed =
                step.kind() == Kind.COMPLETE ? before.completedAt().or(() -> Optional.of(at)) : before.completedAt();
        var after = new Enrolment(
                before.id(),
                before.account(),
                before.organisation(),
                before.programme(),
                before.run(),
                before.version(),
                before.startedAt(),
                at,
                0,
                4,
                completed.isPresent() ? before.minutesTotal() : 0,
                before.minutesTotal(),
                completed);
        projected.enrolment(after, line.person, "Een programma", 1);
        line.enrolment = after;
    }

    private void team(int person, Optional<String> team) {
        teams.set(person, team);
        projected.team(organisation, people.get(person).id(), team);
        lines(line -> line.person.equals(people.get(person))).forEach(line -> line.team = team);
    }
}
