package nl.leeratelier.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The application as a process of its own, as a user starts it; it can be killed. */
public final class Server implements AutoCloseable {

    private static final String READY = "Leeratelier is ready: ";
    private static final String ACCOUNT = "LEERATELIER-ACCOUNT ";

    private final Process process;
    private final int port;
    private final Map<String, String> passwords = new ConcurrentHashMap<>();
    private final List<String> output = new ArrayList<>();
    private final CountDownLatch ready = new CountDownLatch(1);
    private volatile boolean answers;

    private Server(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts the application and waits until it answers.
     *
     * @param settings as on the command line, without the dashes, such as {@code leeratelier.data=/tmp/x}
     * @param environment variables to add
     */
    public static Server start(Map<String, String> environment, String... settings) {
        try {
            int port = freePort();
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    ManagementFactory.getRuntimeMXBean().getClassPath(),
                    "nl.leeratelier.Leeratelier",
                    // What ships: the tests' own settings, which keep nothing on disk, stand before it on this class
                    // path.
                    "--spring.config.location=classpath:/application.properties",
                    "--server.port=" + port));
            for (String setting : settings) {
                command.add("--" + setting);
            }
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            Server server = new Server(builder.start(), port);
            Thread.ofVirtual().start(server::listen);
            if (!server.ready.await(120, TimeUnit.SECONDS) || !server.answers) {
                server.close();
                throw new IllegalStateException("The server did not start:\n" + String.join("\n", server.output));
            }
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void listen() {
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                synchronized (output) {
                    output.add(line);
                }
                if (line.startsWith(ACCOUNT)) {
                    String[] words = line.substring(ACCOUNT.length()).split(" ");
                    passwords.put(words[1], words[2]);
                } else if (line.startsWith(READY)) {
                    answers = true;
                    ready.countDown();
                }
            }
        } catch (IOException ended) {
            // The process was killed while it spoke.
        } finally {
            ready.countDown();
        }
    }

    public String address() {
        return "http://localhost:" + port;
    }

    /** The password that was printed at the first start. */
    public String passwordOf(String email) {
        return passwords.get(email);
    }

    /** Ends it as a power cut would (SIGKILL): no time to write anything. */
    public void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        kill();
    }
}
