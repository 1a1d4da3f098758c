package nl.leeratelier.guide;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.leeratelier.ui.AtHand;
import nl.leeratelier.ui.Translations;

/** Where what belongs to the pages at hand is found. */
public final class Addresses {

    /** What a browser must know to install them. */
    static final String MANIFEST = "/wegwijzer/manifest.webmanifest";

    /** The script by which a browser keeps the Dutch pages; the English ones have their own, so that nobody keeps what they do not read. */
    static final String OFFLINE = "/wegwijzer/offline.js";

    static final String OFFLINE_IN_ENGLISH = "/wegwijzer/en/offline.js";

    private Addresses() {}

    /** Everything that must be open to everybody. */
    public static List<String> all() {
        return Stream.concat(
                        Translations.LANGUAGES.stream().flatMap(language -> pages(language).stream()),
                        Stream.of(MANIFEST, OFFLINE, OFFLINE_IN_ENGLISH))
                .toList();
    }

    /** The pages in one language. */
    static List<String> pages(Locale language) {
        return Stream.of(AtHand.values()).map(page -> "/" + page.path(language)).toList();
    }
}
