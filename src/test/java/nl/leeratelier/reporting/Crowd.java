package nl.leeratelier.reporting;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import nl.leeratelier.people.OrganisationId;

/** Generates the report of an organisation of any size, the same every time: names repeat as they do in the Netherlands. */
final class Crowd {

    private static final List<String> FIRST = List.of(
            "Sam",
            "Fatima",
            "Jan",
            "Emma",
            "Mohammed",
            "Sanne",
            "Daan",
            "Zoë",
            "Yusuf",
            "Lotte",
            "Piet",
            "Ayşe",
            "Kees",
            "Noor",
            "Björn",
            "Chantal",
            "Roos",
            "Amir",
            "Tess",
            "Willem",
            "Hanna",
            "Karim",
            "Femke",
            "Joris",
            "Nadia");
    private static final List<String> LAST = List.of(
            "de Jong",
            "Jansen",
            "de Vries",
            "van den Berg",
            "Bakker",
            "van Dijk",
            "Visser",
            "Smit",
            "Meijer",
            "de Boer",
            "Mulder",
            "de Groot",
            "Bos",
            "Vos",
            "Peters",
            "Hendriks",
            "van Leeuwen",
            "Dekker",
            "Brouwer",
            "de Wit",
            "Dijkstra",
            "Smits",
            "de Graaf",
            "El Idrissi",
            "Yılmaz",
            "Kaya",
            "van der Meer",
            "Pinas",
            "Amrani",
            "Wong");
    private static final int BATCH = 1000;

    private final Random random;
    private final Instant now;

    Crowd(long seed, Instant now) {
        this.random = new Random(seed);
        this.now = now;
    }

    /** Fills the report of an organisation with so many lines. */
    void fill(DataSource database, OrganisationId organisation, int people) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var insert = prepare(connection)) {
                for (var i = 0; i < people; i++) {
                    add(insert, organisation, i);
                    if (i % BATCH == BATCH - 1 || i == people - 1) {
                        insert.executeBatch();
                        connection.commit();
                    }
                }
            }
        }
    }

    private static PreparedStatement prepare(Connection connection) throws SQLException {
        return connection.prepareStatement("""
                insert into report_line (organisation_id, id, account_id, name, email, sort_key, search_key, status,
                  enrolment_id, programme, title, version_number, percent, minutes_done, minutes_total, started_at,
                  last_activity_at, completed_at, certificate_number)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
    }

    private void add(PreparedStatement insert, OrganisationId organisation, int i) throws SQLException {
        var account = uuid();
        var name = pick(FIRST) + " " + pick(LAST);
        var email = name.toLowerCase().replace(' ', '.') + i + "@jeugd" + i % 40 + ".example";
        var status = status();
        var enrolled = status != Status.NOT_ENROLLED;
        var id = enrolled ? uuid() : account;
        var ago = 1 + random.nextInt(365 * 24 * 60);
        var started = now.minus(Duration.ofMinutes(ago));
        var last = status == Status.NOT_BEGUN
                ? started
                : started.plus(Duration.ofMinutes(random.nextInt(Math.min(ago, 60 * 24 * 60))));
        var minutes = switch (status) {
            case COMPLETED -> 136;
            case IN_PROGRESS -> random.nextInt(130);
            default -> 0;
        };
        var row = new Object[] {
            organisation.value(),
            id,
            account,
            name,
            email,
            SearchKey.sort(name),
            SearchKey.search(name, email),
            status.name(),
            enrolled ? id : null,
            enrolled ? "meldcode-in-partnerschap" : null,
            enrolled ? "Meldcode in partnerschap met ouders" : null,
            enrolled ? 3 : null,
            enrolled ? 100 * minutes / 136 : null,
            enrolled ? minutes : null,
            enrolled ? 136 : null,
            enrolled ? started.atOffset(ZoneOffset.UTC) : null,
            enrolled ? last.atOffset(ZoneOffset.UTC) : null,
            status == Status.COMPLETED ? last.atOffset(ZoneOffset.UTC) : null,
            status == Status.COMPLETED ? "LA-%04d-%04d-0000-0000".formatted(i / 10_000, i % 10_000) : null
        };
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

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
