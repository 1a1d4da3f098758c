package nl.leeratelier.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.leeratelier.casestudy.CaseStudy;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.Goal;
import nl.leeratelier.content.Programme;
import nl.leeratelier.content.SourceKey;
import nl.leeratelier.dilemma.Dilemma;
import nl.leeratelier.quiz.Item;
import nl.leeratelier.quiz.Quiz;
import nl.leeratelier.reading.Reading;
import nl.leeratelier.roleplay.RolePlay;

/**
 * Which goal of a programme is explained and practised where, and which items test it (constructive alignment). An activity belongs
 * to a goal when it names a finding that the goal rests on; so does an item.
 *
 * @param goals in the order of the programme
 * @param loose items of tests that belong to no goal
 */
public record Alignment(List<Line> goals, List<Tested> loose) {

    /**
     * One goal.
     *
     * @param explained readings
     * @param practised cases, talks, dilemmas and quizzes that may be tried without end
     * @param tested items of tests
     */
    public record Line(Goal goal, List<Activity> explained, List<Activity> practised, List<Tested> tested) {

        /** What there is nothing of. */
        public List<Lack> lacks() {
            List<Lack> lacks = new java.util.ArrayList<>();
            if (explained.isEmpty()) {
                lacks.add(Lack.EXPLAINED);
            }
            if (practised.isEmpty()) {
                lacks.add(Lack.PRACTISED);
            }
            if (tested.isEmpty()) {
                lacks.add(Lack.TESTED);
            }
            return List.copyOf(lacks);
        }
    }

    /** What a goal may lack. */
    public enum Lack {
        EXPLAINED,
        PRACTISED,
        TESTED
    }

    /** An item of a test. */
    public record Tested(Quiz test, Item item) {}

    /** Looks through a programme. */
    public static Alignment of(Programme programme) {
        List<Tested> items = programme.activities().stream()
                .filter(Elements::isTest)
                .map(Quiz.class::cast)
                .flatMap(test -> test.all().stream().map(item -> new Tested(test, item)))
                .toList();
        List<Line> goals = programme.goals().stream()
                .map(goal -> line(goal, programme, items))
                .toList();
        Set<SourceKey> all = new HashSet<>();
        programme.goals().forEach(goal -> all.addAll(goal.sources()));
        return new Alignment(
                goals,
                items.stream().filter(Predicate.not(one -> rests(one, all))).toList());
    }

    private static Line line(Goal goal, Programme programme, List<Tested> items) {
        Set<SourceKey> on = Set.copyOf(goal.sources());
        List<Activity> theirs = programme.activities().stream()
                .filter(activity -> activity.head().findings().stream().anyMatch(on::contains))
                .toList();
        return new Line(
                goal,
                theirs.stream().filter(Reading.class::isInstance).toList(),
                theirs.stream().filter(Alignment::isPractice).toList(),
                items.stream().filter(one -> rests(one, on)).toList());
    }

    private static boolean isPractice(Activity activity) {
        return activity instanceof CaseStudy
                || activity instanceof RolePlay
                || activity instanceof Dilemma
                || (activity instanceof Quiz && !Elements.isTest(activity));
    }

    private static boolean rests(Tested one, Set<SourceKey> on) {
        return one.item().head().tested().stream().anyMatch(on::contains);
    }
}
