package nl.leeratelier.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.Role;
import nl.leeratelier.testing.WholeApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** By hand, for it takes minutes: {@code mvn test -Dtest=HundredThousandRows}. */
@WholeApplication
class HundredThousandRows {

    @Autowired
    Cast cast;

    @Autowired
    StaffFiles files;

    @Autowired
    JdbcClient jdbc;

    @Test
    void areInvitedInOneTransactionWithProgress() {
        var kust = cast.organisation("Kust");
        cast.signIn(cast.person("Cor Visser", kust, Role.COORDINATOR), kust);
        var rows = IntStream.range(0, SheetReader.ROWS_AT_MOST)
                .mapToObj(i -> "p" + i + "." + kust + "@example.nl;Team Coördinatie " + i % 200)
                .collect(Collectors.joining("\n", "e-mail;team\n", "\n"));
        var begin = System.nanoTime();
        var job = files.begin(
                kust,
                StaffFiles.Purpose.JOIN,
                Optional.of("meldcode-in-partnerschap"),
                rows.getBytes(Charset.forName("windows-1252")));
        await().atMost(Duration.ofHours(1)).until(() -> job.state() != StaffJob.State.LOOKING);
        System.out.printf("looked over in %.0f s%n", (System.nanoTime() - begin) / 1e9);
        assertThat(job.state()).isEqualTo(StaffJob.State.LOOKED);

        begin = System.nanoTime();
        job.carryOut();
        await().atMost(Duration.ofMillis(1000)).until(() -> job.done() > 0 || job.state() != StaffJob.State.DOING);
        assertThat(invited(kust.value())).isZero();
        await().atMost(Duration.ofHours(1)).until(() -> job.state() != StaffJob.State.DOING);
        System.out.printf("done in %.0f s%n", (System.nanoTime() - begin) / 1e9);

        assertThat(job.state()).isEqualTo(StaffJob.State.DONE);
        assertThat(job.done()).isEqualTo(SheetReader.ROWS_AT_MOST);
        assertThat(invited(kust.value())).isEqualTo(SheetReader.ROWS_AT_MOST);
    }

    private int invited(UUID organisation) {
        return jdbc.sql("select count(*) from invitation where organisation_id = ? and team like 'Team Coördinatie %'")
                .param(organisation)
                .query(Integer.class)
                .single();
    }
}
