package nl.leeratelier.studio.ui.library;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.catalogue.VersionHash;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.Problems;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.studio.DraftId;
import nl.leeratelier.studio.DraftSummary;
import nl.leeratelier.studio.Drafts;
import nl.leeratelier.studio.words.Readable;
import org.springframework.stereotype.Component;

/** All that is written in activities and drafts, read once for each state. */
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

    /** Where an activity of a version holds these words; empty when it does not. */
    Optional<Hit> find(PublishedProgramme version, Activity activity, Pattern wanted) {
        String text = published
                .get(version.hash(), hash -> read(version))
                .getOrDefault(activity.head().place().file(), "");
        return Hit.in(activity.title(), text, wanted);
    }

    private Map<String, String> read(PublishedProgramme version) {
        var files = catalogue.files(version.hash()).byPath();
        Set<String> paths = version.programme().activities().stream()
                .map(activity -> activity.head().place().file())
                .collect(Collectors.toSet());
        return files.entrySet().stream()
                .filter(file -> paths.contains(file.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, file -> text(file.getKey(), file.getValue())));
    }

    private static String text(String path, byte[] bytes) {
        return Manuscript.read(path, bytes, new Problems())
                .map(Readable::allTexts)
                .orElse("");
    }

    /** Where a draft holds these words; empty when it does not. */
    Optional<Hit> find(DraftSummary draft, Pattern wanted) {
        String text = written.get(
                new State(draft.id(), draft.sequence()),
                state -> Readable.allTexts(drafts.open(state.draft()).manuscript()));
        return Hit.in(draft.title(), text, wanted);
    }
}
