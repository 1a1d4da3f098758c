package nl.leeratelier.studio.forms;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.leeratelier.content.Problem;
import nl.leeratelier.ui.Translations;

/**
 * What the checker finds, in words for authors, who see neither fields by their names in a file nor ids. What it says seldom has no
 * words of its own.
 */
public final class CheckerWords {

    /** What there are no words for yet. */
    public static final String OTHER = "studio-desk.problem.other";

    private record Told(Pattern what, String key) {}

    /** The first that fits; its groups fill in the words. */
    private static final List<Told> TOLD = List.of(
            told("field '[^']+' is missing", "missing"),
            told("the template still says here: '(.*)' and (\\d+) more", "template-more"),
            told("the template still says here: '(.*)'", "template"),
            told(".* is empty", "empty"),
            told(".* is longer than (\\d+) characters", "long"),
            told(".*a character that cannot be seen.*", "hidden"),
            told("'[^']*' has (\\d+) entries, at least (\\d+) are needed", "few"),
            told("'[^']*' has more than (\\d+) entries", "many"),
            told("unknown source '(.+)'", "source"),
            told(".* nests lists, quotes or emphasis more than .*", "deep"),
            told(".* must be a whole number from (\\S+) to (\\S+)", "number"),
            told("the link to '(.*)' leads nowhere", "link"),
            told("HTML is shown as it is written: (.*)", "html"),
            told("the text has no sections", "sections"),
            told("the section cites no source", "section-source"),
            told("the section is empty", "section-empty"),
            told("the section has no heading", "section-heading"),
            told("the heading '(.*)' stands here twice", "heading-twice"),
            told("the heading cites a source", "heading-source"),
            told("a heading of level (\\d+) stands in this part", "heading-level"),
            told(".*'(.*)' stands here twice", "reads-alike"),
            told("the option '(.*)' is offered twice", "option-twice"),
            told(".* has (\\d+) right options, (?:it|a single item) has one", "one-right"),
            told("there is no activity '.*'", "no-activity"),
            told("there is no module '.*'", "no-module"),
            told(".* must be (?:a list|text|`field: value` lines)|'id' must be .*|the id differs from .*", "shape"),
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
            told("unknown \\w+ '.*'", "unknown-one"),
            told("'\\{\\{(?:[^|}]*\\|)?([^|}]*)\\}\\}' is no mark.*", "mark-label"),
            told("mark '.*' has label '.*', which is not there", "mark-label-gone"),
            told(
                    "there is no (?:rubric|framework|afwegingskader) .*|framework '.*' is no afwegingskader",
                    "no-framework"),
            told("rubric '.*' has no criterion '.*'", "no-criterion"),
            told("'.*' is no statement of .*", "no-statement"),
            told("the statement '.*' is put twice|this question is put twice", "asked-twice"),
            told("framework '.*' has no question (\\d+)|there is no question '(?:.*)' to go on with", "no-question"),
            told("question (\\d+) stands here twice", "question-twice"),
            told("there is no profession '.*'", "no-profession"),
            told("no accepted answer is long enough for a slip to be forgiven", "no-slip"),
            told("'(.*)' has no letter or digit", "no-letter"),
            told("an accepted answer is longer than a line of (\\d+) characters", "answer-long"),
            told("'(.*)' is accepted already", "accepted-twice"),
            told("'.*' says something of a number that is missing", "no-number"),
            told("'tolerance' is below 0", "below-zero"),
            told("'.*' must be a number", "a-number"),
            told("'.*' is no day", "no-day"),
            told("'.*' is no quiz of this programme", "no-quiz"),
            told("the quiz draws from itself", "draws-itself"),
            told("item '.*' stands in this quiz twice|item '.*' stands in '.*' and in '.*'.*", "item-twice"),
            told("one attempt is allowed, so nobody waits for the next", "one-attempt"),
            told("the kindcheck has no question on '(.*)'", "kindcheck-topic"),
            told("there is no card '.*'|card '.*' is no signal of others", "no-card"),
            told("'.*' is no role-play but a .*", "no-talk"),
            told("no case that leads to this talk can bring '.*'", "no-fact"),
            told("the programme has another measure of this framework and moment", "measure-again"),
            told("(?:an address|a link) must begin with https://", "address"),
            told("'.*' is no step of the Meldcode", "no-step"),
            told(".*'(.*)' of the original is not in the translation", "translation-lacks"),
            told(".*'(.*)' is not in the original", "translation-adds"),
            told(
                    "what stands at '.*' is the same in every language|the activity has no text at '.*'",
                    "translation-place"),
            told("the activity beside it is .*|no activity lies beside this translation", "translation-alone"),
            told(
                    "the (?:language differs from .*|programme is written in this language)|'.*' is no language",
                    "translation-language"),
            told(".* must be true or false|'.*' is not a value of .*", "pick"),
            told("there are (\\d+) more problems", "more"));

    private CheckerWords() {}

    private static Told told(String what, String key) {
        return new Told(Pattern.compile(what), "studio-desk.problem." + key);
    }

    /**
     * A problem, said in words for authors.
     *
     * @param key of the words
     */
    public record Said(String key, List<String> values) {}

    /** How a problem is said; where there are no words for it, that something is wrong, and what the checker calls it. */
    public static Said of(Problem problem) {
        for (Told told : TOLD) {
            Matcher matcher = told.what().matcher(problem.what());
            if (matcher.matches()) {
                return new Said(
                        told.key(),
                        IntStream.rangeClosed(1, matcher.groupCount())
                                .mapToObj(group -> Objects.requireNonNullElse(matcher.group(group), ""))
                                .toList());
            }
        }
        return new Said(OTHER, List.of(problem.what()));
    }

    /** The problem in a language. */
    public static String say(Problem problem, Translations translations, Locale language) {
        Said said = of(problem);
        return translations.text(language, said.key(), said.values().toArray());
    }
}
