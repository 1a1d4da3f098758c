package nl.leeratelier.casestudy.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.leeratelier.casestudy.CaseNames;
import nl.leeratelier.casestudy.CaseStudy;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.content.Sources;
import nl.leeratelier.learning.ui.SourceMarks;

/** HTML that depends on nothing but the case and the language of the screen: made once and shared by all who see it. */
final class CaseTexts {

    private final Cache<Object, Map<String, String>> kept =
            Caffeine.newBuilder().weakKeys().build();
    private final Cache<CaseStudy, Set<String>> names =
            Caffeine.newBuilder().weakKeys().build();

    /**
     * The text's HTML, its citations as marks, with the notes that these open.
     *
     * @param prefix begins the ids of the notes: differs from every other on the page
     * @param unconfirmed what to say of a source that was not confirmed
     */
    String html(MarkdownText text, Sources sources, String prefix, String unconfirmed) {
        return kept(text, prefix + unconfirmed, () -> {
            SourceMarks marks = new SourceMarks(sources, prefix, unconfirmed);
            return marks.html(text) + marks.notes();
        });
    }

    /** The names in a case, found once. */
    Set<String> names(CaseStudy study) {
        return names.get(study, CaseNames::of);
    }

    /**
     * HTML that is kept as long as what it is about.
     *
     * @param about a record of the case
     * @param name tells it from other HTML about the same, language included
     */
    String kept(Object about, String name, Supplier<String> html) {
        Map<String, String> all = kept.get(about, _ -> new ConcurrentHashMap<>());
        String found = all.get(name);
        if (found == null) {
            // Not inside the map's own lock: what is made may itself be made of kept pieces.
            found = Fragment.latin(html.get());
            all.put(name, found);
        }
        return found;
    }
}
