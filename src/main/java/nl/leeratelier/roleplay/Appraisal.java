package nl.leeratelier.roleplay;

import java.util.List;
import java.util.Optional;
import nl.leeratelier.content.Framework.Criterion;
import nl.leeratelier.content.Framework.Rubric;

/**
 * What a talk showed of one criterion, in words rather than a grade: the rubric is something to talk about, no measurement.
 *
 * @param quotes what was said that counts for it, in the order of the talk
 * @param level of all quotes together; empty when nothing said bears on it
 */
public record Appraisal(Criterion criterion, List<Quote> quotes, Optional<Level> level) {

    /** How far something said shows what a criterion asks. */
    public enum Level {
        MISSED,
        BEGINNING,
        GOOD,
        STRONG;

        /** @param points 0 to 3, as in a rubric score; what lies between is rounded */
        static Level of(double points) {
            return values()[(int) Math.clamp(Math.round(points), 0, 3)];
        }
    }

    /** @param turn from 1 */
    public record Quote(int turn, Choice choice, Level level) {}

    /** One for each criterion, in the order of the rubric. */
    public static List<Appraisal> of(Rubric rubric, List<Turn> turns) {
        return rubric.criteria().stream().map(criterion -> of(criterion, turns)).toList();
    }

    private static Appraisal of(Criterion criterion, List<Turn> turns) {
        List<Quote> quotes = new java.util.ArrayList<>();
        int sum = 0;
        for (int turn = 0; turn < turns.size(); turn++) {
            Optional<Choice> choice = turns.get(turn).choice();
            for (Choice.Score score : choice.map(Choice::rubric).orElse(List.of())) {
                if (score.criterion().equals(criterion.id())) {
                    quotes.add(new Quote(turn + 1, choice.orElseThrow(), Level.of(score.points())));
                    sum += score.points();
                }
            }
        }
        Optional<Level> level =
                quotes.isEmpty() ? Optional.empty() : Optional.of(Level.of((double) sum / quotes.size()));
        return new Appraisal(criterion, List.copyOf(quotes), level);
    }
}
