package nl.leeratelier.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The service worker: which pages and files a browser keeps, and under which name. When anything of it changes its text
 * does, and by that a browser knows that there is something new.
 */
final class OfflineScript {

    private OfflineScript() {}

    /** @param version of the pages in this language, and of the files that they show */
    static String text(Locale language, String version, Assets assets) {
        return "const LANGUAGE = '%s';\nconst VERSION = '%s';\nconst PAGES = %s;\nconst FILES = %s;\nconst FONT = '%s';\n%s"
                .formatted(
                        language.getLanguage(),
                        version,
                        list(Addresses.pages(language)),
                        list(Stream.concat(assets.all().stream(), Stream.of(Addresses.MANIFEST))
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
