package nl.leeratelier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import nl.leeratelier.content.Programme;
import nl.leeratelier.testing.Database;
import nl.leeratelier.testing.Diligent;
import nl.leeratelier.testing.Selection;
import nl.leeratelier.testing.Server;
import nl.leeratelier.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {

    @TempDir
    private Path folder;

    @Test
    void servesTheWholeProgrammeFromPostgresqlBySettingsAlone() {
        Map<String, String> settings = Map.of(
                "SPRING_DATASOURCE_URL", Database.postgresAddress(),
                "SPRING_DATASOURCE_USERNAME", "postgres",
                "SPRING_DATASOURCE_PASSWORD", "");
        Path content = Selection.in(folder, Programme.Order.IN_ORDER);
        try (Server server = Server.start(settings, "leeratelier.content=" + content);
                Visitor trainee = new Visitor(server.address());
                Visitor coordinator = new Visitor(server.address())) {
            String sam = "deelnemer@leeratelier.example";
            trainee.signIn(sam, server.passwordOf(sam)).press("Beginnen");
            new Diligent(trainee, Selection.programme(content), false).completeProgramme();
            trainee.sees("Je hebt het programma afgerond");

            String ingrid = "coordinator@leeratelier.example";
            coordinator.signIn(ingrid, server.passwordOf(ingrid)).open("mensen").sees("Sam Bakker");
            assertThat(coordinator.page().locator("main").textContent().toLowerCase())
                    .contains("afgerond");
        }
    }
}
