package nl.leeratelier.app;

import java.io.IOException;
import java.net.ServerSocket;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;

/** Refuses to start on a port that is taken before anything else is done, and not only when the server would listen. */
final class PortCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        check(event.getEnvironment().getProperty("server.port", Integer.class, 8080));
    }

    static void check(int port) {
        try {
            new ServerSocket(port).close();
        } catch (IOException e) {
            if (String.valueOf(e.getMessage()).contains("denied")) {
                throw new CannotStart(
                        "Port " + port + " may not be used by this user; choose one above 1023 with --port N.");
            }
            throw new PortInUseException(port, e);
        }
    }
}
