package nl.leeratelier.studio.ui.library;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.catalogue.VersionHash;
import nl.leeratelier.content.Activity;
import nl.leeratelier.studio.DraftId;
import nl.leeratelier.studio.DraftSummary;
import nl.leeratelier.studio.Drafts;
import nl.leeratelier.studio.words.Readable;
import org.springframework.stereotype.Component;

/** All that is written in activities and drafts, in small letters, read once for each state. */
@Component
class SearchTexts {

    private record State(DraftId draft, int sequence) {}

    private final Catalogue catalogue;
    private final Drafts drafts;
    private final Cache<VersionHash, Map<String, String>> published =
            Caffeine.newBuilder().maximumSize(20).build();
    private final Cache<State, String> written =
            Caffeine.newBuilder().maximumSize(500).build();

    SearchTexts(Catalogue catalogue, Drafts drafts) {
        this.catalogue = catalogue;
        this.drafts = drafts;
    }

    /** Whether an activity of a version holds these words, in its title or in its text. */
    boolean holds(PublishedProgramme version, Activity activity, String wanted) {
        return small(activity.title()).contains(wanted)
                || published
                        .get(version.hash(), this::read)
                        .getOrDefault(activity.head().place().file(), "")
                        .contains(wanted);
    }

    private Map<String, String> read(VersionHash hash) {
        return catalogue.files(hash).byPath().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> small(new String(file.getValue(), StandardCharsets.UTF_8))));
    }

    /** Whether a draft holds these words. */
    boolean holds(DraftSummary draft, String wanted) {
        return small(draft.title()).contains(wanted)
                || written.get(
                                new State(draft.id(), draft.sequence()),
                                state -> small(Readable.allTexts(
                                        drafts.open(state.draft()).manuscript())))
                        .contains(wanted);
    }

    static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
