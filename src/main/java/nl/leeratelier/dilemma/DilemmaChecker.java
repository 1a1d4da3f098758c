package nl.leeratelier.dilemma;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.leeratelier.content.Place;
import nl.leeratelier.content.Problems;

/** What a dilemma must hold to: two sides that differ and weigh alike, and all who are concerned are heard. */
final class DilemmaChecker {

    /** Longer labels do not fit beside each other on a phone. */
    private static final int LONGEST_LABEL = 60;

    /** A voice is heard on one screen. */
    private static final int LONGEST_VOICE = 1_500;

    /** When one side has so many times the words of the other, the text has chosen already. */
    private static final int LOPSIDED = 2;

    private final Problems problems;

    DilemmaChecker(Problems problems) {
        this.problems = problems;
    }

    void check(Dilemma dilemma) {
        label(dilemma.left());
        label(dilemma.right());
        if (!dilemma.left().label().isEmpty()
                && dilemma.left().label().equalsIgnoreCase(dilemma.right().label())) {
            problems.add(dilemma.right().place(), "both sides have the same label", "say what one does on this side");
        }
        weight(dilemma.left(), dilemma.right());
        weight(dilemma.right(), dilemma.left());
        voices(dilemma.head().place(), dilemma.voices());
    }

    private void label(Pole pole) {
        if (pole.label().length() > LONGEST_LABEL) {
            problems.add(
                    pole.place(),
                    "the label is longer than " + LONGEST_LABEL + " characters",
                    "say in a few words what one does on this side");
        }
    }

    private void weight(Pole pole, Pole other) {
        int own = length(pole);
        int others = length(other);
        if (others > 0 && own > LOPSIDED * others) {
            problems.add(
                    pole.place(),
                    "this side is told in more than twice as many words as the other",
                    "give both sides equal room, so that the text does not choose");
        }
    }

    private static int length(Pole pole) {
        return pole.protects().markdown().length() + pole.costs().markdown().length();
    }

    private void voices(Place start, List<Voice> voices) {
        Set<String> names = new HashSet<>();
        for (Voice voice : voices) {
            if (!voice.name().isEmpty() && !names.add(voice.name())) {
                problems.add(
                        voice.place(), "two voices are called " + voice.name(), "give each person a name of their own");
            }
            if (voice.text().markdown().length() > LONGEST_VOICE) {
                problems.add(
                        voice.place(),
                        "the voice is longer than " + LONGEST_VOICE + " characters",
                        "shorten it, so that it can be heard on one screen");
            }
        }
        for (Voice.Role role : Voice.Role.values()) {
            if (!voices.isEmpty() && voices.stream().noneMatch(voice -> voice.role() == role)) {
                problems.add(
                        start,
                        "no voice has the role " + role.name().toLowerCase(Locale.ROOT),
                        "let each be heard: "
                                + Arrays.stream(Voice.Role.values())
                                        .map(known -> known.name().toLowerCase(Locale.ROOT))
                                        .reduce((one, other) -> one + ", " + other)
                                        .orElseThrow());
            }
        }
    }
}
