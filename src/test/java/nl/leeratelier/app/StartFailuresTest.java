package nl.leeratelier.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.mock.env.MockEnvironment;

class StartFailuresTest {

    private final MockEnvironment settings = new MockEnvironment()
            .withProperty("spring.datasource.url", "jdbc:h2:file:./data/leeratelier;MODE=PostgreSQL;PASSWORD=geheim");
    private final StartFailures failures = new StartFailures(settings);

    @Test
    void saysThatThePortIsTaken() {
        assertThat(explain(new IllegalStateException(new PortInUseException(8080))))
                .isEqualTo(
                        "Port 8080 is already in use; stop the program that uses it, or choose another with --port N.");
    }

    @Test
    void saysThatTheDatabaseIsInUseWithoutItsSettings() {
        assertThat(explain(new RuntimeException(new SQLException("locked", "90020", 90020))))
                .isEqualTo("The database at ./data/leeratelier is in use by another process; stop that one, or choose"
                        + " another with --data DIR.");
    }

    @Test
    void saysWhatIsWrongWithAPostgres() {
        settings.setProperty("spring.datasource.url", "jdbc:postgresql://db.example.org/leer?password=geheim");
        assertThat(explain(new SQLException("Connection refused", "08001")))
                .isEqualTo("The database at postgresql://db.example.org/leer cannot be reached; start it, or correct"
                        + " SPRING_DATASOURCE_URL.");
        assertThat(explain(new SQLException("no", "28P01"))).contains("SPRING_DATASOURCE_PASSWORD");
        assertThat(explain(new SQLException("no", "3D000"))).startsWith("There is no database at postgresql://db");
    }

    @Test
    void leavesWhatItDoesNotKnowToOthers() {
        assertThat(failures.analyze(new IllegalStateException("else"))).isNull();
        assertThat(failures.analyze(new SQLException("syntax", "42000"))).isNull();
    }

    @Test
    void refusesAPortThatIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertThatThrownBy(() -> PortCheck.check(taken.getLocalPort())).isInstanceOf(PortInUseException.class);
        }
        PortCheck.check(0);
    }

    @Test
    void makesTheDataDirectory(@TempDir Path place) {
        DataDirectoryCheck.check(place.resolve("a/b").toString());
        assertThat(place.resolve("a/b")).isEmptyDirectory();
    }

    @Test
    void refusesADataDirectoryThatCannotBe(@TempDir Path place) throws IOException {
        Path file = Files.createFile(place.resolve("file"));
        assertThatThrownBy(() -> DataDirectoryCheck.check(file.toString()))
                .hasMessage("The data directory " + file + " cannot be written: " + file
                        + " is a file; make it writable, or choose another with --data DIR.");
        assertThatThrownBy(() -> DataDirectoryCheck.check("/proc/leeratelier"))
                .hasMessageStartingWith("The data directory /proc/leeratelier cannot be written: ");
        assertThatThrownBy(() -> DataDirectoryCheck.check(place + "/a;b")).hasMessageContaining("semicolon");
    }

    private String explain(Throwable failure) {
        FailureAnalysis analysis = Objects.requireNonNull(failures.analyze(failure));
        assertThat(analysis.getAction()).isNull();
        return analysis.getDescription();
    }
}
