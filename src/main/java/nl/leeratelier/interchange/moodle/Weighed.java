package nl.leeratelier.interchange.moodle;

import java.math.BigDecimal;
import java.util.List;
import nl.leeratelier.interchange.Note;
import nl.leeratelier.interchange.items.Numbers;
import nl.leeratelier.interchange.items.Question;
import nl.leeratelier.interchange.items.Task;

/**
 * An option and what it is worth.
 *
 * @param worth in percent; may be below 0
 */
record Weighed(String text, BigDecimal worth, String why) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** Options that here are right or wrong, and nothing between. */
    static Task pick(List<Weighed> options, boolean several, Question question) {
        BigDecimal most = options.stream().map(Weighed::worth).reduce(BigDecimal.ZERO, BigDecimal::max);
        if (several) {
            long values = options.stream()
                    .map(Weighed::worth)
                    .filter(worth -> worth.signum() > 0)
                    .map(worth -> worth.setScale(1, java.math.RoundingMode.HALF_UP))
                    .distinct()
                    .count();
            if (values > 1 || options.stream().anyMatch(option -> option.worth.signum() < 0)) {
                question.note(Note.changed("weights"));
            }
        } else {
            options.stream()
                    .filter(option -> option.worth.signum() > 0 && option.worth.compareTo(most) < 0)
                    .forEach(option ->
                            question.note(Note.changed("partly-right", option.text, Numbers.plain(option.worth))));
            if (most.signum() > 0 && most.compareTo(ALL) < 0) {
                question.note(Note.changed("best-right", Numbers.plain(most)));
            }
            if (options.stream().anyMatch(option -> option.worth.signum() < 0)) {
                question.note(Note.changed("weights"));
            }
        }
        return new Task.Pick(
                options.stream()
                        .map(option -> new Task.Option("", option.text, option.isRight(several, most), option.why))
                        .toList(),
                several);
    }

    private boolean isRight(boolean several, BigDecimal most) {
        return worth.signum() > 0 && (several || worth.compareTo(most) == 0);
    }
}
