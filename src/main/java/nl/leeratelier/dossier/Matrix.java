package nl.leeratelier.dossier;

import java.util.Comparator;
import java.util.List;
import nl.leeratelier.accreditation.Toetsing;
import nl.leeratelier.content.Framework.Requirement;
import nl.leeratelier.content.Framework.Toetsingskader;
import nl.leeratelier.content.Programme;

/**
 * The criteria of a toetsingskader beside what shows that a programme meets them.
 *
 * @param lines the gaps first: what is mandatory, then what is not, then what is met; within each in the order of the framework
 */
public record Matrix(Toetsingskader framework, List<Line> lines) {

    /** How a programme stands to a criterion. */
    public enum State {
        /** Mandatory, and the platform does not see it. */
        LACKING,
        /** Mandatory, and nobody has shown it yet. */
        TO_SHOW,
        /** Not mandatory, and not there: no gap. */
        OPTIONAL,
        /** Seen by the platform, or shown by somebody. */
        MET;

        /** Whether the dossier is not whole without it. */
        public boolean isGap() {
            return this == LACKING || this == TO_SHOW;
        }
    }

    /**
     * One criterion.
     *
     * @param finding what the platform itself sees
     * @param evidence what counts now, the oldest first
     * @param history what counts no longer, the newest first
     */
    public record Line(
            Requirement criterion,
            Toetsing.Finding finding,
            State state,
            List<Evidence> evidence,
            List<Evidence> history) {

        /** What was added to the criterion as it read before. */
        public boolean isForAnotherVersion(Evidence one) {
            return !one.criterionVersion().equals(criterion.version());
        }
    }

    /** Holds a programme and what was added against a framework; evidence of criteria that are no more is left out. */
    public static Matrix of(Toetsingskader framework, Programme programme, List<Evidence> evidence) {
        return new Matrix(
                framework,
                Toetsing.of(framework, programme).findings().stream()
                        .map(finding -> line(finding, evidence))
                        .sorted(Comparator.comparing(Line::state))
                        .toList());
    }

    private static Line line(Toetsing.Finding finding, List<Evidence> all) {
        Requirement criterion = finding.requirement();
        List<Evidence> own = all.stream()
                .filter(one -> one.criterion().equals(criterion.id()))
                .toList();
        List<Evidence> counting = own.stream().filter(Evidence::counts).toList();
        List<Evidence> history = own.stream()
                .filter(one -> !one.counts())
                .sorted(Comparator.comparing(Evidence::addedAt).reversed())
                .toList();
        return new Line(criterion, finding, state(finding, counting), counting, history);
    }

    private static State state(Toetsing.Finding finding, List<Evidence> counting) {
        boolean met = switch (finding.state()) {
            case MET -> true;
            case LACKING -> false;
            case TO_SHOW -> !counting.isEmpty();
        };
        if (met) {
            return State.MET;
        }
        if (!finding.requirement().mandatory()) {
            return State.OPTIONAL;
        }
        return finding.state() == Toetsing.State.LACKING ? State.LACKING : State.TO_SHOW;
    }

    /** How many criteria stand so. */
    public int count(State state) {
        return (int) lines.stream().filter(line -> line.state() == state).count();
    }

    /** How many mandatory criteria are not met. */
    public int gaps() {
        return (int) lines.stream().filter(line -> line.state().isGap()).count();
    }
}
