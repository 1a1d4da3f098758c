package nl.leeratelier.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Makes the data directory, and refuses to start when the database in it could not be written. */
final class DataDirectoryCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Environment settings = event.getEnvironment();
        if (settings.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:file:")) {
            check(settings.getRequiredProperty("leeratelier.data"));
        }
    }

    static void check(String name) {
        try {
            // H2 takes what follows a semicolon for settings.
            if (name.indexOf(';') >= 0) {
                throw new InvalidPathException(name, "it holds a semicolon");
            }
            Path directory = Path.of(name);
            Files.createDirectories(directory);
            Files.delete(Files.createTempFile(directory, "leeratelier", ".try"));
            Path database = directory.resolve("leeratelier.mv.db");
            if (Files.exists(database) && !Files.isWritable(database)) {
                throw new IOException(database + " is read-only");
            }
        } catch (IOException | InvalidPathException e) {
            throw new CannotStart("The data directory " + name + " cannot be written: " + reason(e)
                    + "; make it writable, or choose another with --data DIR.");
        }
    }

    private static String reason(Exception e) {
        return switch (e) {
            case FileAlreadyExistsException file -> file.getFile() + " is a file";
            case AccessDeniedException denied -> "there is no permission for " + denied.getFile();
            case NoSuchFileException nowhere -> nowhere.getFile() + " cannot be made";
            default -> String.valueOf(e.getMessage());
        };
    }
}
