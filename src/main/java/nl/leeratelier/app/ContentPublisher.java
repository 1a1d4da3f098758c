package nl.leeratelier.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.content.ContentFiles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Publishes what is new in the content folder before the server takes its first request. Content with problems keeps the
 * server from starting; an empty setting {@code leeratelier.content} publishes nothing.
 */
@Component
class ContentPublisher implements SmartInitializingSingleton {

    private final Catalogue catalogue;
    private final String folder;
    private final Optional<String> program;

    ContentPublisher(
            Catalogue catalogue,
            @Value("${leeratelier.content}") String folder,
            ObjectProvider<BuildProperties> build) {
        this.catalogue = catalogue;
        this.folder = folder;
        this.program =
                Optional.ofNullable(build.getIfAvailable()).map(made -> made.getVersion() + " of " + made.getTime());
    }

    /** The first pages do not need what is taught; whoever comes for it then waits for as little of it as is left. */
    @EventListener(ApplicationReadyEvent.class)
    void readAhead() {
        Thread.ofVirtual().name("read-ahead").start(catalogue::newest);
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!folder.isBlank()) {
            try {
                catalogue.publish(files(), program);
            } catch (Catalogue.NotThePlatforms taken) {
                throw new CannotStart("An organisation has made a programme '" + taken.programme()
                        + "' of its own; give the one in " + folder + " another id and folder.");
            }
        }
    }

    private ContentFiles files() {
        Path path = Path.of(folder);
        if (!Files.exists(path.resolve("sources.yaml"))) {
            throw new CannotStart("There is no content in " + folder
                    + "; set LEERATELIER_CONTENT to the folder that holds sources.yaml.");
        }
        try {
            return ContentFiles.in(path);
        } catch (IOException e) {
            throw new CannotStart(
                    "The content folder " + folder + " cannot be read (" + e.getMessage() + "); make it readable.");
        }
    }
}
