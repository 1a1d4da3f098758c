package nl.leeratelier.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.leeratelier.ui.AtHand;

/**
 * The service worker: which pages and files a browser keeps, and under which name. When anything of it changes its text
 * does, and by that a browser knows that there is something new.
 */
final class OfflineScript {

    private OfflineScript() {}

    static String text(String version, Assets assets) {
        return "const VERSION = '%s';\nconst PAGES = %s;\nconst FILES = %s;\nconst FONT = '%s';\n%s"
                .formatted(
                        version,
                        list(AtHand.addresses()),
                        list(java.util.stream.Stream.concat(assets.all().stream(), List.of(Addresses.MANIFEST).stream())
                                .toList()),
                        Assets.FONT,
                        body());
    }

    private static String list(List<String> addresses) {
        return addresses.stream().map(address -> "'" + address + "'").collect(Collectors.joining(", ", "[", "]"));
    }

    private static String body() {
        try (InputStream file = Objects.requireNonNull(OfflineScript.class.getResourceAsStream("offline.js"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
