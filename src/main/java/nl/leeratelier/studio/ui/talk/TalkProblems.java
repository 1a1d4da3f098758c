package nl.leeratelier.studio.ui.talk;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leeratelier.content.Problem;

/** What the checker finds in talks only, in words for authors; everything else is said by {@code forms.CheckerWords}. */
final class TalkProblems {

    /**
     * @param key the end of the key of its words
     * @param name turns what the pattern found into what authors call it
     */
    private record Told(Pattern what, String key, Name name) {}

    private enum Name {
        AS_IT_IS,
        PERSON,
        MOMENT
    }

    private static final List<Told> TOLD = List.of(
            told("field 'thought' is missing|parent '([^']+)' speaks here without a thought", "thought", Name.PERSON),
            told("choice '[^']+' does not say what parent '([^']+)' feels", "feels", Name.PERSON),
            told("there is a way through the talk with fewer than (\\d+) stops.*", "stops", Name.AS_IT_IS),
            told("no choice leads to node .*", "loose", Name.AS_IT_IS),
            told("node '[^']+' is never reached.*", "never-reached", Name.AS_IT_IS),
            told("choice '[^']+' is never offered.*", "never-offered", Name.AS_IT_IS),
            told("at node '[^']+' there may be nothing to choose.*", "nothing-to-choose", Name.AS_IT_IS),
            told("dead end.*", "dead-end", Name.AS_IT_IS),
            told("after .* the talk never goes to '([^']+)'.*", "never-goes", Name.MOMENT),
            told("loop without a way out.*", "loop", Name.AS_IT_IS),
            told("ending '[^']+' is never reached", "ending-never", Name.AS_IT_IS),
            told("no way leads to a good ending", "no-good-way", Name.AS_IT_IS),
            told("no ending is good.*", "no-good-ending", Name.AS_IT_IS),
            told("the last ending has conditions.*", "last-ending", Name.AS_IT_IS),
            told("ending '[^']+' does not say what the child noticed", "noticed", Name.AS_IT_IS),
            told(
                    "choice '[^']+' alone decides.*|.*who says it ends there whatever else is said.*",
                    "decides",
                    Name.AS_IT_IS),
            told("at \\d+ of \\d+ nodes the best choice is the longest.*", "longest", Name.AS_IT_IS),
            told("at \\d+ of \\d+ nodes the best choice is the first.*", "first", Name.AS_IT_IS),
            told("no way through the talk tests criterion.*", "criterion", Name.AS_IT_IS),
            told("no parent has a chair.*", "no-chair", Name.AS_IT_IS),
            told("the chair of '([^']+)' can never be taken.*", "chair-silent", Name.PERSON),
            told("no choice moves the scales of '([^']+)'", "chair-still", Name.PERSON),
            told("unknown node '([^']*)'", "unknown-moment", Name.MOMENT),
            told("unknown (?:variable|choice|character|criterion|fact) .*", "unknown", Name.AS_IT_IS),
            told("'[^']+' is not a professional", "professional", Name.AS_IT_IS),
            told("this never holds: .*", "never-holds", Name.AS_IT_IS),
            told(
                    "there is a way through the talk on which no parent with a chair speaks",
                    "chair-not-met",
                    Name.AS_IT_IS),
            told("the talk has more than (\\d+) situations.*", "situations", Name.AS_IT_IS),
            told("this moves the scales of '([^']+)', whose chair cannot be taken", "scales-no-chair", Name.PERSON),
            told("only a parent has a chair to sit in", "chair-parent", Name.AS_IT_IS),
            told("max must be more than min", "min-max", Name.AS_IT_IS),
            told("start lies outside (.+)", "start", Name.AS_IT_IS),
            told("'.*' is no score", "score", Name.AS_IT_IS),
            told("a choice of a dilemma has no (?:rubric|why).*", "dilemma-choice", Name.AS_IT_IS),
            told("an open moment has at most 4 criteria", "criteria", Name.AS_IT_IS),
            told("'.*' is not a child", "child", Name.AS_IT_IS),
            told("'.*' is no name of a fact", "fact", Name.AS_IT_IS),
            told("the professional speaks by choices, not by nodes", "speaker", Name.AS_IT_IS),
            told("'.*' stands at a pause, where nobody speaks|a node has one of .*", "sorts", Name.AS_IT_IS),
            told("a dilemma is chosen in, so it has choices", "dilemma", Name.AS_IT_IS),
            told(
                    "after '.*' comes . or .|a number is missing|'.*' is no whole number of at most 6 digits"
                            + "|'.*' stands behind the condition|the name of a variable is missing",
                    "written-wrong",
                    Name.AS_IT_IS),
            told("field '(?:to|go)' is missing", "leads-nowhere", Name.AS_IT_IS),
            told("field '(?:words|line|text|title|label|name|prompt)' is missing", "words", Name.AS_IT_IS),
            told("field '(?:why|protects|costs)' is missing", "why", Name.AS_IT_IS),
            told("field 'sources' is missing", "sources", Name.AS_IT_IS),
            told("field '[^']+' is missing", "missing", Name.AS_IT_IS));

    private TalkProblems() {}

    private static Told told(String what, String key, Name name) {
        return new Told(Pattern.compile(what), key, name);
    }

    /** The problem in the language of the screen; empty when there are no words of our own for it. */
    static Optional<String> translated(Problem problem, Sayings sayings) {
        for (Told told : TOLD) {
            Matcher matcher = told.what().matcher(problem.what());
            if (matcher.matches()) {
                String found = matcher.groupCount() > 0
                        ? Optional.ofNullable(matcher.group(1)).orElse("")
                        : "";
                return Optional.of(sayings.t(
                        "studio-talk.problem." + told.key(),
                        name(told.name(), sayings).apply(found)));
            }
        }
        return Optional.empty();
    }

    private static UnaryOperator<String> name(Name name, Sayings sayings) {
        return switch (name) {
            case AS_IT_IS -> found -> found;
            case PERSON -> sayings.names()::person;
            case MOMENT -> sayings::target;
        };
    }
}
