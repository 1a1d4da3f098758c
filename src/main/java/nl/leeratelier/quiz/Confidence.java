package nl.leeratelier.quiz;

import java.util.Locale;
import java.util.Optional;

/** How sure somebody is of an answer. */
public enum Confidence {
    SURE,
    UNSURE,
    GUESS;

    /** As events and translation keys write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for what is no such word. */
    static Optional<Confidence> of(String word) {
        for (Confidence confidence : values()) {
            if (confidence.word().equals(word)) {
                return Optional.of(confidence);
            }
        }
        return Optional.empty();
    }
}
