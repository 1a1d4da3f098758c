package nl.leeratelier.studio.forms;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leeratelier.content.Problem;
import nl.leeratelier.ui.Translations;

/**
 * What the checker finds, in words for authors, who see neither fields by their names in a file nor ids. What it says seldom has no
 * words of its own.
 */
public final class CheckerWords {

    private record Told(Pattern what, String key) {}

    /** The first that fits; its groups fill in the words. */
    private static final List<Told> TOLD = List.of(
            told("field '[^']+' is missing", "missing"),
            told(".* is empty", "empty"),
            told(".* is longer than (\\d+) characters", "long"),
            told(".*a character that cannot be seen.*", "hidden"),
            told("'[^']*' has (\\d+) entries, at least (\\d+) are needed", "few"),
            told("'[^']*' has more than (\\d+) entries", "many"),
            told("unknown source '(.+)'", "source"),
            told(".* nests lists, quotes or emphasis more than .*", "deep"),
            told(".* must be a whole number from (\\S+) to (\\S+)", "number"),
            told("the link to '(.*)' leads nowhere", "link"),
            told("the text has no sections", "sections"),
            told("the section cites no source", "section-source"),
            told("the section is empty", "section-empty"),
            told("the section has no heading", "section-heading"),
            told("the heading '(.*)' stands here twice", "heading-twice"),
            told("the heading cites a source", "heading-source"),
            told("a heading of level (\\d+) stands in this part", "heading-level"),
            told(".*'(.*)' stands here twice", "reads-alike"),
            told("the option '(.*)' is offered twice", "option-twice"),
            told(".* has (\\d+) right options, it has one", "one-right"),
            told("no option fits", "no-fit"),
            told("no wording fits", "no-wording"),
            told("more questions may be put than there are: (\\d+) of (\\d+)", "asks-more"),
            told("a case for those who work with adults has no kindcheck", "kindcheck"),
            told(
                    "by the framework the expert's answers lead to '.*', the decision says otherwise",
                    "framework-answers"),
            told("the expert's answers lead to question (\\d+), which is not answered", "framework-question"),
            told("card '.*' does not belong in the file, so it carries no answer", "not-in-file"),
            told("there is no card, question or outcome of the talk '.*'", "no-argument"),
            told("there is nobody called '.*' in this case", "nobody"),
            told("there is no gap '(.*)'", "no-gap"),
            told("gap '(.*)' does not stand in the text", "gap-not-in-text"),
            told("'(.*)' is no mark in the text", "no-mark"),
            told("there is no category '.*'", "no-category"),
            told("the items about scenario '.*' do not follow each other", "scenario-follow"),
            told("no item is about scenario '.*'", "scenario-unused"),
            told("there is no scenario '.*'", "no-scenario"),
            told("there is nothing to answer", "nothing-to-answer"),
            told("the rule draws (\\d+) items, (\\d+) fit.*", "draws-many"),
            told("nothing draws from this bank, so nobody ever sees it", "bank-unused"),
            told("timeLimit is (\\d+) minutes, the quiz is said to take (\\d+)", "time"),
            told("feedback comes after closing, and the quiz never closes", "never-closes"),
            told("there may be no item that counts for the score, so the pass mark means nothing", "no-score"),
            told("'criteria' has (\\d+) entries", "criteria-many"),
            told("this side is told in more than twice as many words as the other", "sides"),
            told("both sides have the same label", "same-label"),
            told("no voice has the role (\\w+)", "no-voice"),
            told("two voices are called (.*)", "voices-named"),
            told("both ends of the scale are the same", "same-ends"),
            told("this question is put twice", "asked-twice"),
            told("the programme has no measure before of this framework", "measure-before"),
            told("the statements differ from those of '.*'", "measure-differs"),
            told("studyMinutes is (\\d+), the activities add up to (\\d+)", "minutes-sum"),
            told("there is no activity '.*' in this programme", "no-talk"),
            told(".*is never reached.*", "never-reached"),
            told("choice '.*' is never offered.*", "never-offered"),
            told("no choice leads to node '.*'", "leads-nowhere"),
            told("dead end:.*", "dead-end"),
            told("at node '.*' there may be nothing to choose.*", "nothing-to-choose"),
            told("loop without a way out.*", "loop"),
            told("no way leads to a good ending", "no-good-way"),
            told("no ending is good, so nobody can do well", "no-good-ending"),
            told("the last ending has conditions.*", "last-ending"),
            told("there is a way through the talk with fewer than 2 stops", "stops"),
            told("no parent has a chair.*", "no-chair"),
            told("there is a way through the talk on which no parent with a chair speaks", "chair-silent"),
            told("choice '.*' does not say what parent '.*' feels", "no-feeling"),
            told("parent '.*' speaks here without a thought", "no-thought"),
            told("ending '.*' does not say what the child noticed", "child-noticed"),
            told("no way through the talk tests criterion '.*'", "no-test"),
            told("after .* the talk never goes to '.*'.*", "never-goes"),
            told("ending '.*' .*who says it ends there whatever else is said.*", "decides-alone"),
            told("(?:at|in) .*the best choice is .*", "best-choice"),
            told("no choice moves the scales of '.*'", "no-scales"),
            told("unknown variable '.*'", "unknown-variable"),
            told("unknown \\w+ '.*'", "unknown-one"),
            told("the talk has more than (\\d+) situations.*", "situations"));

    private CheckerWords() {}

    private static Told told(String what, String key) {
        return new Told(Pattern.compile(what), "studio-desk.problem." + key);
    }

    /** The problem in a language; empty when there are no words of our own for it. */
    public static Optional<String> say(Problem problem, Translations translations, Locale language) {
        for (Told told : TOLD) {
            Matcher matcher = told.what().matcher(problem.what());
            if (matcher.matches()) {
                Object[] values = new Object[matcher.groupCount()];
                for (int group = 0; group < values.length; group++) {
                    values[group] = matcher.group(group + 1);
                }
                return Optional.of(translations.text(language, told.key(), values));
            }
        }
        return Optional.empty();
    }
}
