package nl.leeratelier.studio;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.leeratelier.catalogue.PublishedProgramme;
import nl.leeratelier.content.Problem;
import nl.leeratelier.manuscript.Difference;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.studio.PublishingRule.Objection;

/**
 * What a version would be that is made of some drafts.
 *
 * @param newest the version that it would follow; empty for a new programme
 * @param drafts as they were when it was made
 * @param changes file by file; lists that change with the drafts are among them
 * @param problems of the whole; it can be published when there are none
 * @param objections of the rules; it can be published when there are none
 * @param studyMinutesBefore of the newest version
 * @param studyMinutes of this one
 */
public record Preview(
        String programme,
        Optional<PublishedProgramme> newest,
        List<Draft> drafts,
        List<FileChange> changes,
        List<Problem> problems,
        List<Objection> objections,
        OptionalInt studyMinutesBefore,
        int studyMinutes) {

    /**
     * How one file differs from that of the newest version.
     *
     * @param before empty when it is new
     * @param after empty when it is no longer in the programme
     * @param draft whose it is; empty for a list that changed with a draft
     */
    public record FileChange(
            String path,
            Optional<Manuscript> before,
            Optional<Manuscript> after,
            Optional<Draft> draft,
            List<Difference> differences) {

        /** How much it matters. */
        public Weight weight() {
            return before.isEmpty() || after.isEmpty() ? Weight.DECIDES : Weight.of(differences);
        }
    }

    /** How much all of it matters together. */
    public Weight weight() {
        return changes.stream()
                .map(FileChange::weight)
                .max(java.util.Comparator.naturalOrder())
                .orElse(Weight.TYPO);
    }

    /** Whether it can be published as it is. */
    public boolean isReady() {
        return problems.isEmpty() && objections.isEmpty() && !changes.isEmpty();
    }
}
