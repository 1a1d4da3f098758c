package nl.leeratelier.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.storage.WordIndex;
import nl.leeratelier.storage.Words;
import org.jspecify.annotations.Nullable;

/**
 * Generates what the reports of an organisation of any size read, the same every time: lines with their counts, certificates,
 * and completions that count for a record of SKJ. Names repeat as they do in the Netherlands; there are {@value #TEAMS} teams
 * and five programmes, and three years of completions.
 */
public final class Crowd {

    /** The programme that most people follow. */
    public static final String PROGRAMME = "meldcode-in-partnerschap";

    private static final int TEAMS = 200;
    private static final int YEARS = 3;
    private static final List<String> PROGRAMMES =
            List.of(PROGRAMME, PROGRAMME, PROGRAMME, "naast-ouders", "in-gesprek", "veiligheid", "opfrissen");
    private static final String HASH = "8c1f0e5a".repeat(8);
    private static final int BATCH = 10_000;
    private static final List<String> TABLES = List.of(
            "report_line", "certificate", "completion", "search_word", "skj_line", "pe_presence", "team_member");
    private static final Pattern INDEX =
            Pattern.compile("create index (\\S+)\\s+on (" + String.join("|", TABLES) + ")\\s*\\([^;]*;");

    private final Random random;
    private final Instant now;
    private long made;

    /** A generator that gives the same every time for one seed and moment. */
    public Crowd(long seed, Instant now) {
        this.random = new Random(seed);
        this.now = now;
    }

    /** Fills the reports of one organisation with so many lines, those of another with a tenth, and of a thousand more. */
    public OrganisationId fill(DataSource database, int people) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            CrowdAround.prepare(connection, HASH);
            var indexes = indexes();
            for (var index : indexes.keySet()) {
                CrowdAround.execute(connection, "drop index if exists " + index);
            }
            var large = CrowdAround.organisation(connection);
            fill(connection, List.of(large), people);
            fill(connection, List.of(CrowdAround.organisation(connection)), people / 10);
            var small = new ArrayList<OrganisationId>();
            for (var i = 0; i < 1_000; i++) {
                small.add(CrowdAround.organisation(connection));
            }
            fill(connection, small, people / 10);
            CrowdAround.execute(connection, COUNT);
            CrowdAround.people(connection, large);
            for (var index : indexes.values()) {
                CrowdAround.execute(connection, index);
            }
            return large;
        }
    }

    /** Fills the reports of an organisation with so many lines; of a database in which there is nothing else. */
    void fill(DataSource database, OrganisationId organisation, int people) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            fill(connection, List.of(organisation), people);
            CrowdAround.execute(connection, COUNT);
        }
    }

    private void fill(Connection connection, List<OrganisationId> organisations, int people) throws SQLException {
        try (var line = connection.prepareStatement("""
                            insert into report_line (organisation_id, id, account_id, name, email, sort_key,
                              status, enrolment_id, programme, title, version_number, percent, minutes_done,
                              minutes_total, started_at, last_activity_at, completed_at, certificate_number, team,
                              withdrawn_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
                var word = connection.prepareStatement("""
                            insert into search_word (list, list_of, word, place, id, beginnings)
                            values (?, ?, ?, ?, ?, ?)""");
                var certificate = connection.prepareStatement("""
                            insert into certificate (id, number, enrolment_id, edition, account_id, organisation_id,
                              name, programme, title, language, version_number, version_hash, study_minutes, goals,
                              completed_on, issued_at, due_on, withdrawn_at)
                            values (?, ?, ?, 1, ?, ?, ?, ?, ?, 'nl', 3, ?, 136, 'Je doet het.', ?, ?, ?, ?)""");
                var completion = connection.prepareStatement("""
                            insert into completion (enrolment_id, account_id, organisation_id, programme, version_hash,
                              completed_at, withdrawn_at)
                            values (?, ?, ?, ?, ?, ?, ?)""")) {
            for (var i = 0; i < people; i++) {
                add(line, word, certificate, completion, organisations.get(i % organisations.size()), i);
                if (i % BATCH == BATCH - 1 || i == people - 1) {
                    line.executeBatch();
                    word.executeBatch();
                    certificate.executeBatch();
                    completion.executeBatch();
                    connection.commit();
                }
            }
        }
    }

    /** What makes each index that only slows down the filling, as the migrations say it; the last word on one counts. */
    private static Map<String, String> indexes() {
        var found = new LinkedHashMap<String, String>();
        var folder = Path.of("src/main/resources/db/migration/common");
        try (var files = Files.list(folder)) {
            for (var file :
                    files.sorted(Comparator.comparingInt(Crowd::version)).toList()) {
                INDEX.matcher(Files.readString(file))
                        .results()
                        .forEach(index -> found.put(index.group(1), index.group()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    private static int version(Path migration) {
        return Integer.parseInt(migration.getFileName().toString().replaceAll("^V(\\d+).*", "$1"));
    }

    // As the migration that made the table did, in one go.
    private static final String COUNT = "insert into report_tally (" + Sorts.COLUMNS + ", folded) select"
            + " organisation_id, state, period, team, programme, version_number, sum(amount), sum(withdrawn),"
            + " sum(minutes), true from (" + Sorts.of(1, "1 = 1")
            + ") sorts group by organisation_id, state, period, team, programme, version_number";

    private void add(
            PreparedStatement line,
            PreparedStatement word,
            PreparedStatement certificate,
            PreparedStatement completion,
            OrganisationId organisation,
            int i)
            throws SQLException {
        var account = uuid();
        var name = Names.any(random);
        var email = name.toLowerCase().replace(' ', '.') + i + "@jeugd" + i % 40 + ".example";
        var status = status();
        var enrolled = status != Status.NOT_ENROLLED;
        var done = status == Status.COMPLETED;
        var id = enrolled ? uuid() : account;
        var ago = 1 + random.nextInt((done ? YEARS : 1) * 365 * 24 * 60);
        var started = now.minus(Duration.ofMinutes(ago));
        var last = status == Status.NOT_BEGUN
                ? started
                : started.plus(Duration.ofMinutes(random.nextInt(Math.min(ago, 60 * 24 * 60))));
        var minutes = done ? 136 : status == Status.IN_PROGRESS ? random.nextInt(130) : 0;
        var team = random.nextInt(20) == 0 ? null : "Team " + random.nextInt(TEAMS);
        var programme = pick(PROGRAMMES);
        var withdrawn = done && random.nextInt(200) == 0 ? now.atOffset(ZoneOffset.UTC) : null;
        var number = "LA-%04d-%04d-%04d-0000".formatted(made / 100_000_000, made / 10_000 % 10_000, made % 10_000);
        var at = last.atOffset(ZoneOffset.UTC);
        batch(
                line,
                organisation.value(),
                id,
                account,
                name,
                email,
                FoundBy.sort(name),
                status.name(),
                enrolled ? id : null,
                enrolled ? programme : null,
                enrolled ? "Meldcode in partnerschap met ouders" : null,
                enrolled ? 3 : null,
                enrolled ? 100 * minutes / 136 : null,
                enrolled ? minutes : null,
                enrolled ? 136 : null,
                enrolled ? started.atOffset(ZoneOffset.UTC) : null,
                enrolled ? at : null,
                done ? at : null,
                done && withdrawn == null ? number : null,
                team,
                withdrawn);
        words(word, FoundBy.catalog(organisation.value()), FoundBy.sort(name), id, FoundBy.words(name, email));
        if (done) {
            var day = LocalDate.ofInstant(last, ZoneId.of("Europe/Amsterdam"));
            var paper = uuid();
            words(word, new WordIndex.Catalog("certificate", organisation.value()), "", paper, Words.of(name));
            batch(
                    certificate,
                    paper,
                    number,
                    id,
                    account,
                    organisation.value(),
                    name,
                    programme,
                    "Meldcode in partnerschap met ouders",
                    HASH,
                    day,
                    at,
                    day.plusYears(5),
                    withdrawn);
            batch(completion, id, account, organisation.value(), programme, HASH, at, withdrawn);
        }
    }

    private static void words(
            PreparedStatement insert, WordIndex.Catalog catalog, String place, UUID id, List<String> words)
            throws SQLException {
        var beginnings = Words.beginnings(words);
        for (var word : Words.longest(words)) {
            batch(insert, catalog.name(), catalog.of(), word.getBytes(StandardCharsets.UTF_8), place, id, beginnings);
        }
    }

    private static void batch(PreparedStatement insert, @Nullable Object... row) throws SQLException {
        for (var column = 0; column < row.length; column++) {
            insert.setObject(1 + column, row[column]);
        }
        insert.addBatch();
    }

    private Status status() {
        var chance = random.nextInt(100);
        if (chance < 5) {
            return Status.NOT_ENROLLED;
        }
        if (chance < 20) {
            return Status.NOT_BEGUN;
        }
        return chance < 45 ? Status.IN_PROGRESS : Status.COMPLETED;
    }

    /** In the order of time, as the ids of the product. */
    private UUID uuid() {
        made++;
        return new UUID(now.toEpochMilli() + (made >> 4) << 16 | 0x7000 | made & 0xfff, random.nextLong());
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
