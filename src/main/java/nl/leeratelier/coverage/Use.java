package nl.leeratelier.coverage;

import java.util.Optional;

/** What an activity does with a finding. */
public enum Use {
    EXPLAINED,
    PRACTISED,
    TESTED;

    /** What activities of a kind do; empty where they only ask, such as a survey. */
    static Optional<Use> of(String kind) {
        return switch (kind) {
            case "reading" -> Optional.of(EXPLAINED);
            case "casestudy", "roleplay", "dilemma" -> Optional.of(PRACTISED);
            case "quiz" -> Optional.of(TESTED);
            default -> Optional.empty();
        };
    }
}
