package nl.leeratelier.roleplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leeratelier.content.Place;

/**
 * A moment in a talk: somebody says something, and the professional may answer.
 *
 * @param line what is said; empty at a pause, where nobody speaks
 * @param stop whether in the parent's chair the talk holds still here, before the line
 */
public record Node(String id, Optional<Line> line, Moment moment, boolean stop, Place place) {

    /** The choices of the text, available or not; empty where there is nothing to choose. */
    public List<Choice> choices() {
        return switch (moment) {
            case Moment.Choosing choosing -> choosing.choices();
            case Moment.Dilemma dilemma -> dilemma.choices();
            case Moment.Open ignored -> List.of();
            case Moment.Pause ignored -> List.of();
        };
    }

    /** How the talk may go on in this situation, in the order of the text. */
    public List<Way> waysIn(Standing standing) {
        List<? extends Way> all = moment.ways();
        List<Way> available = new ArrayList<>(all.size());
        for (Way way : all) {
            if (way.isAvailable(standing)) {
                available.add(way);
            }
        }
        return available;
    }

    /** What may be said in this situation, in the order of the text. */
    public List<Choice> available(Standing standing) {
        return choices().stream().filter(choice -> choice.isAvailable(standing)).toList();
    }

    public Optional<Choice> choice(String id) {
        for (Choice choice : choices()) {
            if (choice.id().equals(id)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }

    public boolean isSpokenBy(String character) {
        return line.isPresent() && line.get().speaker().equals(character);
    }

    /** All that its ways may lead to. */
    Stream<Target> targets() {
        return moment.ways().stream().flatMap(way -> way.targets().stream());
    }

    /** Every condition that stands at it. */
    Stream<Condition> conditions() {
        return Stream.concat(
                moment.ways().stream().flatMap(way -> way.conditions().stream()),
                targets().flatMap(target -> target.conditions().stream()));
    }
}
