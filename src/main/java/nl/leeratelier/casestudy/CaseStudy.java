package nl.leeratelier.casestudy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.ActivityHead;
import nl.leeratelier.content.MarkdownText;

/**
 * A family and the five steps with it. Ids of cards, questions to advisers and what the talk brought are unique together,
 * since arguments refer to them.
 *
 * @param intro who the trainee is and how they know the family
 * @param followed what followed on the decision
 * @param sound false when an answer of the expert in steps 4 and 5 could not be read
 */
public record CaseStudy(
        ActivityHead head,
        Setting setting,
        MarkdownText intro,
        List<Person> people,
        Mapping mapping,
        Consulting consulting,
        Preparing preparing,
        Weighing weighing,
        Deciding deciding,
        MarkdownText followed,
        boolean sound)
        implements Activity {

    /** How many characters of own reasoning an answer may hold. */
    public static final int LONGEST_REASONING = 1_000;

    /** Where the trainee works in this case. */
    public enum Setting {
        JEUGDHULP,
        KINDEROPVANG,
        SCHOOL,
        VOLWASSENENZORG
    }

    /** The questions of the framework in the order of the steps. */
    Stream<ExpertAnswer> frameworkQuestions() {
        return Stream.concat(weighing.questions().stream(), deciding.questions().stream());
    }

    /** What the expert answers to a question of the framework. */
    public Optional<ExpertAnswer> expertAnswer(int question) {
        return frameworkQuestions().filter(q -> q.question() == question).findFirst();
    }

    /** The person of this id; empty when there is none. */
    public Optional<Person> person(String id) {
        return people.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** What may be recorded while working on a step, 1 to 5; step 3 has no moment of its own. */
    public Optional<Recording> recording(int step) {
        return switch (step) {
            case 1 -> mapping.recording();
            case 2 -> consulting.recording();
            case 4 -> weighing.recording();
            case 5 -> deciding.recording();
            default -> Optional.empty();
        };
    }

    /** Whether there are moments at which one records: then only what was recorded can be an argument. */
    public boolean isRecorded() {
        return IntStream.rangeClosed(1, 5).anyMatch(step -> recording(step).isPresent());
    }

    /** The step in which an item may be recorded; empty when there is no such item. */
    OptionalInt stepOfItem(String item) {
        return IntStream.rangeClosed(1, 5)
                .filter(step -> item(step, item).isPresent())
                .findFirst();
    }

    Optional<Recording.Item> item(int step, String id) {
        return Recording.items(recording(step))
                .filter(item -> item.id().equals(id))
                .findFirst();
    }

    /** Everything that an argument may refer to. */
    Stream<String> argumentIds() {
        return Stream.of(
                        mapping.cards().stream().map(SignalCard::id),
                        consulting.thirdParties().stream()
                                .flatMap(signal -> signal.options().stream())
                                .flatMap(option -> option.adds().stream())
                                .map(Preparing.Learned::id),
                        consulting.allQuestions().map(Consulting.Question::id),
                        preparing.learned().stream().map(Preparing.Learned::id))
                .flatMap(ids -> ids);
    }
}
