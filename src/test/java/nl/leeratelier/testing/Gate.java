package nl.leeratelier.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The only way from a browser to the application, so that a test can close it and knows every byte that went through. To a
 * browser it is gone when it is closed, to a service worker too.
 */
public final class Gate implements AutoCloseable {

    private final ServerSocket entrance;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

    /** @param port of the application on this machine */
    public Gate(int port) {
        this.port = port;
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::listen);
    }

    public String address() {
        return "http://localhost:" + entrance.getLocalPort();
    }

    /** All that the browser sent so far, as it was sent. */
    public String sent() {
        return sent.toString(StandardCharsets.ISO_8859_1);
    }

    private void listen() {
        try {
            while (true) {
                Socket browser = entrance.accept();
                Socket application = new Socket(InetAddress.getLoopbackAddress(), port);
                open.add(browser);
                open.add(application);
                Thread.ofVirtual().start(() -> pass(browser, application, true));
                Thread.ofVirtual().start(() -> pass(application, browser, false));
            }
        } catch (IOException closed) {
            close();
        }
    }

    private void pass(Socket from, Socket to, boolean isKept) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] piece = new byte[8_192];
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                if (isKept) {
                    synchronized (sent) {
                        sent.write(piece, 0, length);
                    }
                }
                out.write(piece, 0, length);
            }
        } catch (IOException closed) {
            // One of the two hung up.
        }
    }

    @Override
    public void close() {
        try {
            entrance.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
