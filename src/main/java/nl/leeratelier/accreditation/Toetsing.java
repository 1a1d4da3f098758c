package nl.leeratelier.accreditation;

import java.util.List;
import nl.leeratelier.content.Framework.Proof;
import nl.leeratelier.content.Framework.Requirement;
import nl.leeratelier.content.Framework.Toetsingskader;
import nl.leeratelier.content.Programme;

/**
 * A programme held against a toetsingskader (A-4.3a): what the platform can see is answered, what a person must show is
 * named.
 *
 * @param findings one for each requirement, in its order
 */
public record Toetsing(Toetsingskader framework, List<Finding> findings) {

    /** How a programme stands to a requirement. */
    public enum State {
        MET,
        LACKING,
        /** Nobody but a person can show it. */
        TO_SHOW
    }

    /**
     * How the programme stands to one requirement.
     *
     * @param shownBy titles of the modules or activities that show it
     * @param lacking what is not there: titles of activities, or numbers of steps
     */
    public record Finding(Requirement requirement, State state, List<String> shownBy, List<String> lacking) {}

    /** Holds the programme against the framework. */
    public static Toetsing of(Toetsingskader framework, Programme programme) {
        return new Toetsing(
                framework,
                framework.requirements().stream()
                        .map(requirement -> finding(requirement, programme))
                        .toList());
    }

    private static Finding finding(Requirement requirement, Programme programme) {
        return switch (requirement.proof()) {
            case Proof.Seen(var rule) -> {
                Sight sight = Sight.of(rule, programme);
                State state = sight.isMet() ? State.MET : State.LACKING;
                yield new Finding(requirement, state, sight.shownBy(), sight.lacking());
            }
            case Proof.Shown ignored -> new Finding(requirement, State.TO_SHOW, List.of(), List.of());
        };
    }

    /** How many requirements stand so. */
    public long count(State state) {
        return findings.stream().filter(finding -> finding.state() == state).count();
    }
}
