package nl.leeratelier.quiz;

import java.util.List;
import java.util.Optional;
import nl.leeratelier.learning.OwnWords;

/**
 * What counts as right where an answer is typed: one of several spellings, or a number.
 *
 * @param accepted in the first place what is shown as right; may be empty when there is an amount
 * @param typos whether a small slip of the fingers counts as right too, see {@link Spelled#isNear}
 * @param amount a number that counts as right
 */
public record TypedAnswer(List<String> accepted, boolean typos, Optional<Amount> amount) {

    /** No typed answer is longer than this many characters. */
    public static final int LONGEST = 200;

    public TypedAnswer {
        accepted = List.copyOf(accepted);
    }

    /**
     * Why this cannot be a typed answer at all, as a translation key: it is empty, longer than {@value #LONGEST} characters, or
     * holds what cannot be read.
     */
    public static Optional<String> refusal(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.of("quiz.refusal.too-long");
        }
        return typed.isBlank() ? Optional.of("quiz.refusal.empty") : OwnWords.refusal(typed);
    }

    /** Whether this is right. Total: false for whatever cannot be an answer. */
    public boolean accepts(String typed) {
        if (typed.length() > LONGEST) {
            return false;
        }
        Spelled given = Spelled.of(typed);
        return accepted.stream().map(Spelled::of).anyMatch(one -> one.equals(given) || (typos && one.isNear(given)))
                || amount.filter(number -> number.matches(typed)).isPresent();
    }

    /** Whether this is right and spelled as accepted: no slip was forgiven. Total. */
    public boolean isSpelledWell(String typed) {
        return new TypedAnswer(accepted, false, amount).accepts(typed);
    }

    /** A right answer, to show. */
    public String example() {
        return accepted.isEmpty() ? amount.map(Amount::toString).orElse("") : accepted.getFirst();
    }
}
