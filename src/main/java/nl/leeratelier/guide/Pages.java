package nl.leeratelier.guide;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.catalogue.VersionHash;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.Sources;
import nl.leeratelier.ui.AtHand;
import nl.leeratelier.ui.Translations;
import org.springframework.stereotype.Component;

/** The pages at hand as they are now: of the content that was published last. They are the same for everybody. */
@Component
class Pages {

    private static final Library NOTHING = new Library(Sources.NONE, List.of(), List.of(), Set.of(), Set.of());

    private final Catalogue catalogue;
    private final Translations translations;
    private final Assets assets;
    private final Cache<Key, Page> pages = Caffeine.newBuilder().maximumSize(20).build();

    Pages(Catalogue catalogue, Translations translations, Assets assets) {
        this.catalogue = catalogue;
        this.translations = translations;
        this.assets = assets;
    }

    /** @param name differs from that of any other page, and of this page with other content */
    record Page(String html, String name) {}

    private record Key(Optional<VersionHash> version, AtHand page, Locale language) {}

    /** One page in one of the {@link Translations#LANGUAGES}. */
    Page page(AtHand page, Locale language) {
        return page(newest(), page, language);
    }

    /** What the pages in a language are together: differs as soon as any of them does, or a file that they show. */
    String version(Locale language) {
        Optional<PublishedProgramme> newest = newest();
        StringBuilder names = new StringBuilder(String.join(" ", assets.all()));
        for (AtHand page : AtHand.values()) {
            names.append(' ').append(page(newest, page, language).name());
        }
        return Digest.of(names.toString());
    }

    /** Every version holds the frameworks and sources it was published with: the last one those that hold now. */
    private Optional<PublishedProgramme> newest() {
        return catalogue.newest().stream().max(Comparator.comparing(PublishedProgramme::publishedAt));
    }

    private Page page(Optional<PublishedProgramme> newest, AtHand page, Locale language) {
        Key key = new Key(newest.map(PublishedProgramme::hash), page, language);
        return pages.get(key, _ -> {
            Library library = newest.map(PublishedProgramme::library).orElse(NOTHING);
            Voice voice = new Voice(translations, language, library.sources());
            Frame frame = new Frame(assets);
            String html = switch (page) {
                case GUIDE -> frame.page(page, voice, new GuidePage(library, voice).html(), "guide.js");
                case PLANNER -> frame.page(page, voice, new PlannerPage(library, voice).html(), "planner.js");
            };
            return new Page(html, Digest.of(html));
        });
    }
}
