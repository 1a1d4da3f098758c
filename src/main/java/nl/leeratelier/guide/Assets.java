package nl.leeratelier.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The style sheets, scripts and icons of these pages. Each has what it holds in its address, so that a browser which kept an
 * older one never puts it under a newer page.
 */
@Component
class Assets {

    /** Shared with every screen; kept for when there is no network, but larger than all the rest together. */
    static final String FONT = "/aura/fonts/InstrumentSans/InstrumentSans.woff2";

    static final List<String> SHEETS = List.of("tokens.css", "base.css", "components.css", "shell.css", "at-hand.css");

    private static final List<String> OTHERS = List.of(
            "theme.js",
            "shell.js",
            "at-hand.js",
            "guide.js",
            "planner.js",
            "icon.svg",
            "at-hand-icon.svg",
            "at-hand-icon.png");

    private final Map<String, String> addresses = new LinkedHashMap<>();

    Assets() {
        SHEETS.forEach(this::add);
        OTHERS.forEach(this::add);
    }

    private void add(String name) {
        addresses.put(name, "/app/" + name + "?v=" + Digest.of(bytes(name)));
    }

    private static byte[] bytes(String name) {
        try (InputStream file = Assets.class.getResourceAsStream("/META-INF/resources/app/" + name)) {
            if (file == null) {
                throw new IllegalStateException("There is no file " + name + " in frontend/app");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Where the file of this name in {@code frontend/app} is found.
     *
     * @throws IllegalArgumentException when these pages have no such file
     */
    String address(String name) {
        String address = addresses.get(name);
        if (address == null) {
            throw new IllegalArgumentException(name);
        }
        return address;
    }

    List<String> all() {
        return List.copyOf(addresses.values());
    }
}
