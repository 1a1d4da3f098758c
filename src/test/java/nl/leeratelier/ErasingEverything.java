package nl.leeratelier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.mail.Mails;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Administration;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.Erasures;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Refused;
import nl.leeratelier.people.Role;
import nl.leeratelier.people.Teams;
import nl.leeratelier.registers.RegisterEntries;
import nl.leeratelier.testing.Finishing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Whoever is erased is in no table any more, whichever module keeps it: also one that is made after this was written. */
abstract class ErasingEverything {

    /** Where the number of an empty account may stand: what was written for others, and that it was erased. */
    private static final Set<String> STAYS = Set.of("draft_edit", "person_erasure");

    private static final String NAME = "Zebedeus Vergeetmijniet";

    @Autowired
    Cast cast;

    @Autowired
    Finishing finishing;

    @Autowired
    Catalogue catalogue;

    @Autowired
    RegisterEntries entries;

    @Autowired
    Teams teams;

    @Autowired
    Mails mails;

    @Autowired
    Administration administration;

    @Autowired
    Erasures erasures;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource source;

    /** A row that others refer to. */
    private record Made(String table, String key, Object value) {}

    private final Deque<Made> made = new ArrayDeque<>();
    private OrganisationId kust;
    private Account person;

    /** Other tests share the application: what was made up for this one is taken away, the last first. */
    @AfterEach
    void cleanUp() {
        cast.signOut();
        made.forEach(row -> {
            references(row.table()).forEach((table, column) -> remove(table, column, row.value()));
            remove(row.table(), row.key(), row.value());
        });
    }

    private void remove(String table, String column, Object value) {
        jdbc.sql("delete from " + table + " where " + column + " = ?")
                .param(value)
                .update();
    }

    /** By table that refers to this one, the column that does. */
    private Map<String, String> references(String table) {
        var found = new HashMap<String, String>();
        try (var connection = source.getConnection();
                var keys = connection.getMetaData().getExportedKeys(null, "public", table)) {
            while (keys.next()) {
                found.put(keys.getString("FKTABLE_NAME"), keys.getString("FKCOLUMN_NAME"));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    @Test
    void leavesNothingOfThePersonInAnyTable() {
        live();
        assertThat(tablesWith("account_id").stream().filter(table -> rows(table) == 0))
                .containsExactly("person_erasure");
        leave();

        erasures.erase(person.id(), "Op eigen verzoek");

        assertThat(tablesWith("account_id").stream()
                        .filter(table -> rows(table) > 0)
                        .filter(table -> !STAYS.contains(table)))
                .isEmpty();
        assertThat(columnsThatSay(NAME)).isEmpty();
        assertThat(columnsThatSay(person.email())).isEmpty();
        assertThat(administration.find(person.id())).isEmpty();
        assertThat(erasures.last().getFirst())
                .extracting(Erasures.Done::by, Erasures.Done::why)
                .containsExactly("Bea Heer", "Op eigen verzoek");
    }

    @Test
    void isForAdministratorsWithAReasonAndOfWhoLeft() {
        kust = cast.organisation("Kust");
        person = cast.person(NAME, kust, Role.TRAINEE);
        var bea = cast.person("Bea Heer", kust, Role.ADMINISTRATOR);
        cast.signIn(bea, kust);
        refused(person, "Op eigen verzoek", Refused.Reason.ERASE_BELONGS);
        refused(bea, "Op eigen verzoek", Refused.Reason.ERASE_YOURSELF);
        administration.take(person.id(), kust, Role.TRAINEE);
        refused(person, "  ", Refused.Reason.ERASE_WHY_MISSING);
        refused(person, "x".repeat(401), Refused.Reason.ERASE_WHY_MISSING);
        cast.signIn(cast.person("Ingrid Visser", kust, Role.COORDINATOR), kust);
        assertThatThrownBy(() -> erasures.erase(person.id(), "Zomaar")).isInstanceOf(AccessDeniedException.class);
        cast.signIn(bea, kust);
        assertThat(administration.find(person.id())).isPresent();
        erasures.erase(person.id(), "Op eigen verzoek");
        refused(person, "Nog eens", Refused.Reason.ERASE_GONE);
    }

    private void refused(Account whom, String why, Refused.Reason reason) {
        assertThatThrownBy(() -> erasures.erase(whom.id(), why))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    /** Leaves a trace wherever there is room for one: by what people do, and for the rest as the table asks. */
    private void live() {
        kust = cast.organisation("Kust");
        person = cast.person(NAME, kust, Role.TRAINEE);
        cast.signIn(cast.person("Ingrid Visser", kust, Role.COORDINATOR), kust);
        teams.assign(person.id(), kust, "Team Duin");
        mails.send(person.email(), "Dag " + NAME, "Welkom");
        cast.signIn(person, kust);
        entries.keep("skj", "Een andere kamer", "987654", Optional.of("Ik vind het goed"));
        finishing.complete(person, kust, catalogue.newest().getFirst(), Instant.parse("2026-05-09T11:08:13Z"));
        await().until(() -> rows("certificate") > 0);
        attempt();
        for (var table : tablesWith("account_id")) {
            if (rows(table) == 0 && !table.equals("person_erasure")) {
                insert(table);
            }
        }
    }

    private void attempt() {
        var attempt = UUID.randomUUID();
        jdbc.sql("""
                insert into attempt (id, enrolment_id, account_id, activity, activity_hash, number, seed, started_at,
                  last_event_at, status, progress)
                select ?, id, account_id, 'a', 'b', 1, 1, started_at, started_at, 'OPEN', 0 from enrolment where account_id = ?""").params(attempt, person.id().value()).update();
        jdbc.sql("insert into attempt_event values (?, 1, ?, 'said', ?)")
                .params(attempt, OffsetDateTime.now(), "{\"said\": \"Ik ben " + NAME + "\"}")
                .update();
    }

    private record Column(String name, String type) {}

    private void insert(String table) {
        var columns = jdbc.sql("""
                select column_name, data_type from information_schema.columns
                where table_name = ? and table_schema = 'public'
                  and (is_nullable = 'NO' and column_default is null or column_name = 'account_id')""")
                .param(table)
                .query((row, _) -> new Column(
                        row.getString(1).toLowerCase(Locale.ROOT),
                        row.getString(2).toLowerCase(Locale.ROOT)))
                .list();
        var parents = parents(table);
        var values = new ArrayList<Object>();
        columns.forEach(column -> values.add(
                parents.containsKey(column.name())
                                && !column.name().equals("account_id")
                                && !column.name().equals("organisation_id")
                        ? parents.get(column.name())
                        : value(column)));
        jdbc.sql("insert into " + table + " ("
                        + columns.stream().map(Column::name).collect(Collectors.joining(", ")) + ") values ("
                        + columns.stream().map(_ -> "?").collect(Collectors.joining(", ")) + ")")
                .params(values)
                .update();
    }

    /** By column, the key of some row that it refers to; one is made where there is none. */
    private Map<String, Object> parents(String table) {
        record Reference(String column, String parent, String key) {}
        var references = new ArrayList<Reference>();
        try (var connection = source.getConnection();
                var keys = connection.getMetaData().getImportedKeys(null, "public", table)) {
            while (keys.next()) {
                references.add(new Reference(
                        keys.getString("FKCOLUMN_NAME"),
                        keys.getString("PKTABLE_NAME"),
                        keys.getString("PKCOLUMN_NAME")));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        var found = new HashMap<String, Object>();
        for (var reference : references) {
            if (any(reference.parent(), reference.key()).isEmpty()) {
                insert(reference.parent());
                made.push(new Made(
                        reference.parent(),
                        reference.key(),
                        any(reference.parent(), reference.key()).orElseThrow()));
            }
            found.put(
                    reference.column(), any(reference.parent(), reference.key()).orElseThrow());
        }
        return found;
    }

    private Optional<Object> any(String table, String column) {
        return jdbc
                .sql("select " + column + " from " + table + " fetch first 1 rows only")
                .query()
                .listOfRows()
                .stream()
                .findFirst()
                .map(row -> row.get(column));
    }

    private Object value(Column column) {
        if (column.name().equals("account_id")) {
            return person.id().value();
        }
        if (column.name().equals("organisation_id")) {
            return kust.value();
        }
        return switch (column.type()) {
            case "uuid" -> UUID.randomUUID();
            case "boolean" -> false;
            case "date" -> LocalDate.of(2026, 5, 9);
            case "timestamp with time zone" -> OffsetDateTime.parse("2026-05-09T11:08:13Z");
            case "integer", "bigint", "numeric", "double precision", "smallint" -> 1;
            default -> "x";
        };
    }

    private void leave() {
        cast.signIn(cast.person("Bea Heer", kust, Role.ADMINISTRATOR), kust);
        administration.take(person.id(), kust, Role.TRAINEE);
    }

    private List<String> tablesWith(String column) {
        return jdbc.sql("""
                select lower(table_name) from information_schema.columns
                where lower(column_name) = ? and table_schema = 'public' order by table_name""").param(column).query(String.class).list();
    }

    private int rows(String table) {
        return jdbc.sql("select count(*) from " + table + " where account_id = ?")
                .param(person.id().value())
                .query(Integer.class)
                .single();
    }

    private List<String> columnsThatSay(String words) {
        return jdbc.sql("""
                select lower(table_name) || '.' || lower(column_name) from information_schema.columns
                where table_schema = 'public' and lower(data_type) in ('character varying', 'text', 'character large object')""").query(String.class).list().stream()
                .filter(column -> says(column, words))
                .toList();
    }

    private boolean says(String column, String words) {
        var parts = column.split("\\.");
        return jdbc.sql("select count(*) from " + parts[0] + " where lower(" + parts[1] + ") like ?")
                        .param("%" + words.toLowerCase(Locale.ROOT) + "%")
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
