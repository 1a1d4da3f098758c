package nl.leeratelier.casestudy;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import nl.leeratelier.content.Framework;
import nl.leeratelier.content.Framework.Act;
import nl.leeratelier.content.Framework.Afwegingskader;
import org.jspecify.annotations.Nullable;

/**
 * Where answers lead when they are followed through a framework from question 1 on. Pure.
 *
 * @param acts what the framework asks one to do on the way
 * @param complete whether every question on the way was answered, with yes or no
 * @param unanswered the question at which the way ends because nobody answered it
 */
public record FrameworkPath(Set<Act> acts, boolean complete, OptionalInt unanswered) {

    /** Follows answers; one that is {@link Judgement#OPEN} ends the way. */
    static FrameworkPath follow(Afwegingskader framework, IntFunction<Optional<Judgement>> answers) {
        Set<Act> acts = EnumSet.noneOf(Act.class);
        Set<Integer> passed = new HashSet<>();
        OptionalInt next = OptionalInt.of(1);
        while (next.isPresent() && passed.add(next.getAsInt())) {
            int number = next.getAsInt();
            Optional<Framework.Question> question = framework.question(number);
            Optional<Judgement> answer = answers.apply(number);
            if (question.isEmpty() || answer.isEmpty() || answer.get() == Judgement.OPEN) {
                boolean missing = question.isPresent() && answer.isEmpty();
                return new FrameworkPath(
                        Collections.unmodifiableSet(acts),
                        false,
                        missing ? OptionalInt.of(number) : OptionalInt.empty());
            }
            Framework.Lead lead = answer.get() == Judgement.YES
                    ? question.get().yes()
                    : question.get().no();
            lead.act().ifPresent(acts::add);
            next = lead.question();
        }
        return new FrameworkPath(Collections.unmodifiableSet(acts), true, OptionalInt.empty());
    }

    /** Where a trainee's own answers lead so far. */
    public static FrameworkPath of(Afwegingskader framework, CaseState state) {
        return follow(
                framework,
                number -> Optional.ofNullable(state.answers().get(number)).map(CaseState.Answered::answer));
    }

    /** What on this way a decision denies: reporting that is asked for, or is done where one closes; help that is asked for. None while the way is not complete. */
    public Set<Act> deniedBy(@Nullable Judgement report, @Nullable Judgement help) {
        Set<Act> denied = EnumSet.noneOf(Act.class);
        if (report == Judgement.NO) {
            denied.add(Act.REPORT);
        }
        if (report == Judgement.YES) {
            denied.add(Act.CLOSE);
        }
        if (help == Judgement.NO) {
            denied.add(Act.HELP);
        }
        denied.retainAll(complete ? acts : Set.of());
        return denied;
    }
}
