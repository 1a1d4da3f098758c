package nl.leeratelier.casestudy.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.content.Sources;
import nl.leeratelier.learning.ui.SourceMarks;

/** The texts of cases with marks for their sources: made once per language of the screen and shared by all who read them. */
final class CaseTexts {

    private final Cache<MarkdownText, Map<String, String>> pages =
            Caffeine.newBuilder().weakKeys().build();

    /**
     * The text's HTML with the notes that its marks open.
     *
     * @param prefix begins the ids of the notes: differs from every other on the page
     * @param unconfirmed what to say of a source that was not confirmed
     */
    String html(MarkdownText text, Sources sources, String prefix, String unconfirmed) {
        return pages.get(text, _ -> new ConcurrentHashMap<>()).computeIfAbsent(prefix + unconfirmed, _ -> {
            SourceMarks marks = new SourceMarks(sources, prefix, unconfirmed);
            return marks.html(text) + marks.notes();
        });
    }
}
