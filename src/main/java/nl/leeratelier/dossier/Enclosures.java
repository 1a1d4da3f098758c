package nl.leeratelier.dossier;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the documents of a dossier are called in its zip: by the number of their criterion, safe to unpack, each once. */
final class Enclosures {

    private Enclosures() {}

    /** Names within the folder of enclosures, in the order of the framework. */
    static Map<EvidenceId, String> names(Dossier dossier) {
        Map<EvidenceId, String> names = new LinkedHashMap<>();
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        for (Dossier.Enclosure enclosure : dossier.enclosures()) {
            int count = counts.merge(enclosure.criterionNumber(), 1, Integer::sum);
            names.put(
                    enclosure.evidence().id(),
                    "%02d-%d-%s"
                            .formatted(
                                    enclosure.criterionNumber(),
                                    count,
                                    enclosure.file().name()));
        }
        return names;
    }
}
