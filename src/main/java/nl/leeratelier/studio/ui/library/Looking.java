package nl.leeratelier.studio.ui.library;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.content.Activity;
import nl.leeratelier.studio.DraftSummary;

/**
 * What somebody looks for in the library, and where it is found.
 *
 * @param wanted empty when nothing is looked for: then everything is found
 */
record Looking(SearchTexts texts, String wanted) {

    boolean isForAnything() {
        return wanted.isEmpty();
    }

    /** Where a draft holds it. */
    Optional<Hit> in(DraftSummary draft) {
        return isForAnything() ? Optional.of(Hit.ANY) : texts.find(draft, Hit.pattern(wanted));
    }

    /** Where the activities of a programme hold it, by their ids; only of those that do. */
    Map<String, Hit> in(PublishedProgramme version) {
        Map<String, Hit> hits = new HashMap<>();
        for (Activity activity : version.programme().activities()) {
            (isForAnything() ? Optional.of(Hit.ANY) : texts.find(version, activity, Hit.pattern(wanted)))
                    .ifPresent(hit -> hits.put(activity.id(), hit));
        }
        return hits;
    }
}
