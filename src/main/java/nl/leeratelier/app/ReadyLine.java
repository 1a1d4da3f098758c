package nl.leeratelier.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Objects;
import nl.leeratelier.app.cli.Console;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Asks the server for its first page, so that it is warm, and then prints where it answers. */
final class ReadyLine implements ApplicationListener<ApplicationReadyEvent> {

    private static final int PATIENCE_MS = 60_000;

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        Environment settings = event.getApplicationContext().getEnvironment();
        int port = settings.getRequiredProperty("local.server.port", Integer.class);
        String path = settings.getProperty("server.servlet.context-path", "/");
        try {
            ask(URI.create("http://localhost:" + port + path));
        } catch (IOException e) {
            throw new UncheckedIOException("The server started but does not answer", e);
        }
        Console.say("Leeratelier is ready: " + Objects.requireNonNull(settings.getProperty("leeratelier.address")));
    }

    private static void ask(URI page) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
        connection.setConnectTimeout(PATIENCE_MS);
        connection.setReadTimeout(PATIENCE_MS);
        connection.setRequestProperty("User-Agent", "leeratelier start");
        connection.getResponseCode();
        connection.disconnect();
    }
}
