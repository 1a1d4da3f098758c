package nl.leeratelier.dossier;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leeratelier.casestudy.CaseStudy;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.Module;
import nl.leeratelier.content.Programme;
import nl.leeratelier.content.Strategy;
import nl.leeratelier.dilemma.Dilemma;
import nl.leeratelier.quiz.Quiz;
import nl.leeratelier.reading.Reading;
import nl.leeratelier.reading.Section;
import nl.leeratelier.roleplay.RolePlay;

/**
 * What a programme is made of: how each part teaches, and how long it takes.
 *
 * @param declared study load as the programme states it, in minutes
 */
public record Elements(List<Element> all, int declared) {

    /** What a study load rests on. */
    public enum Basis {
        /** The words of a text, a hundred a minute. */
        WORDS,
        /** What its author reckoned. */
        AUTHOR
    }

    /** What a part is for, where that is not teaching. */
    public enum Purpose {
        TEACHING,
        TEST,
        MEASURING
    }

    /**
     * One part.
     *
     * @param strategies how it teaches; none where it only tests or asks
     * @param stated whether its author said so, and not its kind
     */
    public record Element(
            Module module,
            Activity activity,
            Purpose purpose,
            Set<Strategy> strategies,
            boolean stated,
            int minutes,
            Basis basis) {}

    /** Looks through a programme. */
    public static Elements of(Programme programme) {
        return new Elements(
                programme.modules().stream()
                        .flatMap(module -> module.activities().stream().map(activity -> element(module, activity)))
                        .toList(),
                programme.studyMinutes());
    }

    private static Element element(Module module, Activity activity) {
        return new Element(
                module,
                activity,
                purpose(activity),
                strategies(activity),
                activity.head().strategy().isPresent(),
                activity.head().minutes(),
                activity instanceof Reading ? Basis.WORDS : Basis.AUTHOR);
    }

    /** A quiz that can be failed; what can be tried for ever is practice. */
    static boolean isTest(Activity activity) {
        return activity instanceof Quiz quiz
                && quiz.passMark() > 0
                && quiz.maximumAttempts().isPresent();
    }

    private static Purpose purpose(Activity activity) {
        if (isTest(activity)) {
            return Purpose.TEST;
        }
        return ofKind(activity).isEmpty() ? Purpose.MEASURING : Purpose.TEACHING;
    }

    private static Set<Strategy> strategies(Activity activity) {
        Set<Strategy> found = EnumSet.noneOf(Strategy.class);
        activity.head().strategy().ifPresentOrElse(found::add, () -> found.addAll(ofKind(activity)));
        if (activity instanceof Reading reading && reading.sections().stream().anyMatch(Section::tip)) {
            found.add(Strategy.TRY_OUT);
        }
        return found;
    }

    private static Set<Strategy> ofKind(Activity activity) {
        return switch (activity) {
            case Reading ignored -> Set.of(Strategy.THEORY);
            case CaseStudy ignored -> Set.of(Strategy.EXAMPLE, Strategy.PRACTICE);
            case RolePlay ignored -> Set.of(Strategy.PRACTICE);
            case Dilemma ignored -> Set.of(Strategy.PRACTICE);
            case Quiz quiz when !isTest(quiz) -> Set.of(Strategy.PRACTICE);
            default -> Set.of();
        };
    }

    /** The study load of all parts together, in minutes. */
    public int sum() {
        return all.stream().mapToInt(Element::minutes).sum();
    }

    /** Whether the programme states what its parts add up to. */
    public boolean addsUp() {
        return sum() == declared;
    }

    /** The study load of the parts for a purpose, in minutes. */
    public int minutes(Purpose purpose) {
        return all.stream()
                .filter(element -> element.purpose() == purpose)
                .mapToInt(Element::minutes)
                .sum();
    }

    /** How many parts use each strategy; a part may use several, so these add up to no whole. */
    public Map<Strategy, Long> byStrategy() {
        Map<Strategy, Long> counts = new EnumMap<>(Strategy.class);
        Arrays.stream(Strategy.values())
                .forEach(strategy -> counts.put(
                        strategy,
                        all.stream()
                                .filter(element -> element.strategies().contains(strategy))
                                .count()));
        return counts;
    }
}
