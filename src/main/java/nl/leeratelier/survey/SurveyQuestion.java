package nl.leeratelier.survey;

import java.util.List;
import java.util.stream.IntStream;
import nl.leeratelier.content.Place;

/** A question of a survey. */
public sealed interface SurveyQuestion {

    Head head();

    default String id() {
        return head().id();
    }

    default String text() {
        return head().text();
    }

    /** What may stand in an answer; none for an open question. */
    default List<String> choices() {
        return switch (this) {
            case Open ignored -> List.of();
            case Single single -> single.options().stream().map(Option::id).toList();
            case Multiple multiple ->
                multiple.options().stream().map(Option::id).toList();
            case Scale scale ->
                IntStream.rangeClosed(1, scale.points())
                        .mapToObj(String::valueOf)
                        .toList();
        };
    }

    /** @param required whether handing in asks for an answer */
    record Head(String id, String text, boolean required, Place place) {}

    /** Answered in one's own words. */
    record Open(Head head) implements SurveyQuestion {}

    /** Answered by one option. */
    record Single(Head head, List<Option> options) implements SurveyQuestion {}

    /** Answered by one option or more. */
    record Multiple(Head head, List<Option> options) implements SurveyQuestion {}

    /**
     * Answered by a point on a line.
     *
     * @param points 2 to 10
     * @param low what point 1 means
     * @param high what the last point means
     */
    record Scale(Head head, int points, String low, String high) implements SurveyQuestion {}

    record Option(String id, String text) {}
}
