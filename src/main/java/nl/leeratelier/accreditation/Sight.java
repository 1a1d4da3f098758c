package nl.leeratelier.accreditation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leeratelier.casestudy.CaseStudy;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.Framework.Rule;
import nl.leeratelier.content.Module;
import nl.leeratelier.content.Programme;
import nl.leeratelier.coverage.Coverage;
import nl.leeratelier.dilemma.Dilemma;
import nl.leeratelier.measure.Measure;
import nl.leeratelier.quiz.Quiz;
import nl.leeratelier.reading.Reading;
import nl.leeratelier.roleplay.Character;
import nl.leeratelier.roleplay.RolePlay;
import nl.leeratelier.survey.Survey;

/**
 * What the platform sees of a programme by one rule of a toetsingskader.
 *
 * @param shownBy titles of what shows it
 * @param lacking what would have to be there too; with nothing that shows it, the rule is not met either
 */
record Sight(List<String> shownBy, List<String> lacking) {

    private static final int STEPS = 5;

    static Sight of(Rule rule, Programme programme) {
        return switch (rule) {
            case TEST -> activities(programme, Sight::isTest);
            case BOTH_SIDES -> bothSides(programme);
            case CASES -> activities(programme, CaseStudy.class::isInstance);
            case OWN_CASES -> activities(programme, activity -> activity.head().ownCase());
            case CLIENT_PERSPECTIVE -> activities(programme, Sight::hasTheOtherSide);
            case FIVE_STEPS -> fiveSteps(programme);
            case DILEMMAS -> activities(programme, Dilemma.class::isInstance);
            case THEORY -> activities(programme, Reading.class::isInstance);
            case EVALUATION -> activities(programme, Survey.class::isInstance);
            case STUDY_LOAD -> studyLoad(programme);
            case SOURCES -> sources(programme);
        };
    }

    boolean isMet() {
        return lacking.isEmpty() && !shownBy.isEmpty();
    }

    private static Sight activities(Programme programme, Predicate<Activity> shows) {
        return new Sight(titles(programme.activities().stream().filter(shows)), List.of());
    }

    /** The two steps that the report is about (A, chapter 3): each lived from the client's side as well as one's own. */
    private static Sight bothSides(Programme programme) {
        List<String> lacking = Stream.of(1, 3)
                .filter(step -> practised(programme, step).findAny().isEmpty())
                .map(String::valueOf)
                .toList();
        return new Sight(
                titles(Stream.of(1, 3)
                        .flatMap(step -> practised(programme, step))
                        .distinct()),
                lacking);
    }

    private static Stream<Activity> practised(Programme programme, int step) {
        return programme.modules().stream()
                .filter(module -> module.steps().contains(step))
                .flatMap(module -> module.activities().stream())
                .filter(Sight::hasTheOtherSide);
    }

    private static boolean hasTheOtherSide(Activity activity) {
        return activity instanceof RolePlay talk
                && talk.characters().stream().map(Character::chair).anyMatch(Optional::isPresent);
    }

    /** What can be tried for ever is practice. */
    private static boolean isTest(Activity activity) {
        return activity instanceof Quiz quiz
                && quiz.passMark() > 0
                && quiz.maximumAttempts().isPresent();
    }

    private static Sight fiveSteps(Programme programme) {
        List<Module> modules = programme.modules().stream()
                .filter(module -> !module.steps().isEmpty())
                .toList();
        List<String> lacking = IntStream.rangeClosed(1, STEPS)
                .filter(step ->
                        modules.stream().noneMatch(module -> module.steps().contains(step)))
                .mapToObj(String::valueOf)
                .toList();
        return new Sight(modules.stream().map(Module::title).toList(), lacking);
    }

    private static Sight studyLoad(Programme programme) {
        int sum = programme.modules().stream().mapToInt(Module::minutes).sum();
        return sum == programme.studyMinutes()
                ? new Sight(programme.modules().stream().map(Module::title).toList(), List.of())
                : new Sight(List.of(), List.of(programme.title()));
    }

    private static Sight sources(Programme programme) {
        List<Activity> teaching = programme.activities().stream()
                .filter(activity -> !(activity instanceof Survey || activity instanceof Measure))
                .toList();
        Predicate<Activity> cites = activity -> !Coverage.citedIn(activity).isEmpty();
        return new Sight(
                titles(teaching.stream().filter(cites)),
                titles(teaching.stream().filter(Predicate.not(cites))));
    }

    private static List<String> titles(Stream<Activity> activities) {
        return activities.map(activity -> activity.head().title()).toList();
    }
}
