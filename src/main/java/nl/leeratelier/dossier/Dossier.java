package nl.leeratelier.dossier;

import java.time.Instant;
import java.util.List;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.survey.SurveyResults;

/**
 * All that tells whether a programme meets a toetsingskader, as it is at a moment.
 *
 * @param provider name of the organisation that gives the programme
 * @param evaluations counts of what participants answered, without any text
 */
public record Dossier(
        DossierKey key,
        String provider,
        PublishedProgramme version,
        Kader kader,
        Matrix matrix,
        Alignment alignment,
        Elements elements,
        Standing standing,
        List<SurveyResults.Results> evaluations,
        Instant at) {

    /** The documents that count now, with the number of their criterion in the framework, from 1. */
    public List<Enclosure> enclosures() {
        List<String> order = kader.framework().requirements().stream()
                .map(requirement -> requirement.id())
                .toList();
        return matrix.lines().stream()
                .sorted(java.util.Comparator.comparingInt(
                        line -> order.indexOf(line.criterion().id())))
                .flatMap(line -> line.evidence().stream()
                        .filter(one -> one.file().isPresent())
                        .map(one -> new Enclosure(order.indexOf(line.criterion().id()) + 1, line, one)))
                .toList();
    }

    /** A document at a criterion. */
    public record Enclosure(int criterionNumber, Matrix.Line line, Evidence evidence) {

        /** The document. */
        public EvidenceFile file() {
            return evidence.file().orElseThrow();
        }
    }
}
