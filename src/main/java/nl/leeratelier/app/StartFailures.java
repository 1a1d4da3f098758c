package nl.leeratelier.app;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leeratelier.catalogue.Catalogue.ContentHasProblems;
import nl.leeratelier.content.Problem;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Knows what usually keeps the platform from starting, and says in plain words what it is and how to mend it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailures implements FailureAnalyzer {

    private static final int H2_ALREADY_OPEN = 90020;

    private final @Nullable Environment settings;

    StartFailures(@Nullable Environment settings) {
        this.settings = settings;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Optional<String> said = explain(cause);
            if (said.isPresent()) {
                return new FailureAnalysis(said.get(), null, cause);
            }
        }
        return null;
    }

    private Optional<String> explain(Throwable cause) {
        return switch (cause) {
            case CannotStart e -> Optional.of(String.valueOf(e.getMessage()));
            case ContentHasProblems e -> Optional.of(content(e));
            case PortInUseException e ->
                Optional.of("Port " + e.getPort()
                        + " is already in use; stop the program that uses it, or choose another with --port N.");
            case FlywayValidateException e ->
                Optional.of("The database at " + database()
                        + " was written by another version of Leeratelier; start that version, or choose another"
                        + " database with --data DIR.");
            case SQLException e -> sql(e);
            default -> Optional.empty();
        };
    }

    private static String content(ContentHasProblems failure) {
        return failure.problems().stream()
                .map(Problem::toString)
                .collect(Collectors.joining(
                        "\n",
                        "",
                        "\nThe content cannot be published as it is; mend the places above, check them with"
                                + " ./leeratelier check, and start again."));
    }

    private Optional<String> sql(SQLException failure) {
        if (failure.getErrorCode() == H2_ALREADY_OPEN) {
            return Optional.of("The database at " + database()
                    + " is in use by another process; stop that one, or choose another with --data DIR.");
        }
        String state = String.valueOf(failure.getSQLState());
        return switch (state.substring(0, Math.min(2, state.length()))) {
            case "08" ->
                Optional.of("The database at " + database()
                        + " cannot be reached; start it, or correct SPRING_DATASOURCE_URL.");
            case "28" ->
                Optional.of("The database at " + database()
                        + " refuses this name and password; correct SPRING_DATASOURCE_USERNAME and"
                        + " SPRING_DATASOURCE_PASSWORD.");
            case "3D" ->
                Optional.of("There is no database at " + database() + "; create it, or correct SPRING_DATASOURCE_URL.");
            default -> Optional.empty();
        };
    }

    /** Where the database is, without its settings, which may hold a password. */
    private String database() {
        String url = settings == null ? "" : settings.getProperty("spring.datasource.url", "");
        String place = url.replaceFirst("^jdbc:h2:file:", "")
                .replaceFirst("^jdbc:", "")
                .replaceFirst("[;?].*$", "");
        return place.isEmpty() ? "the address in the settings" : place;
    }
}
