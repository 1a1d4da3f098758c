package nl.leeratelier.roleplay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.ActivityHead;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.content.Place;
import nl.leeratelier.content.Receiving;

/**
 * A talk that a trainee holds as the professional. Immutable and shared.
 *
 * @param intro what the professional knows beforehand
 * @param rubric id of the framework whose criteria the choices are scored on
 * @param rubricPlace where that id stands
 * @param professional id of the character that the trainee plays
 * @param fromFile what a case may bring along, and what that does to the start
 * @param start id of the first node
 * @param endings in the order in which their conditions are tried
 * @param sound false when some name or condition could not be read, so that playing it would tell little
 */
public record RolePlay(
        ActivityHead head,
        MarkdownText intro,
        String rubric,
        Place rubricPlace,
        String professional,
        List<Variable> variables,
        List<Character> characters,
        List<FromFile> fromFile,
        String start,
        List<Node> nodes,
        List<Ending> endings,
        boolean sound,
        Index index)
        implements Activity, Receiving {

    static RolePlay of(
            ActivityHead head,
            MarkdownText intro,
            String rubric,
            Place rubricPlace,
            String professional,
            List<Variable> variables,
            List<Character> characters,
            List<FromFile> fromFile,
            String start,
            List<Node> nodes,
            List<Ending> endings,
            boolean sound) {
        Index index = new Index(variables, nodes, endings);
        return new RolePlay(
                head,
                intro,
                rubric,
                rubricPlace,
                professional,
                variables,
                characters,
                fromFile,
                start,
                nodes,
                endings,
                sound,
                index);
    }

    /**
     * The same talk, begun elsewhere: for trying it out.
     *
     * @param node where it begins
     * @param values of variables at the start, by id; brought back within their bounds; those that are not named stay
     */
    public RolePlay begunAt(String node, Map<String, Integer> values) {
        List<Variable> begun = variables.stream()
                .map(variable -> variable.startingAt(values.getOrDefault(variable.id(), variable.start())))
                .toList();
        return of(
                head,
                intro,
                rubric,
                rubricPlace,
                professional,
                begun,
                characters,
                fromFile,
                node,
                nodes,
                endings,
                sound);
    }

    @Override
    public List<Expected> expected() {
        return fromFile.stream()
                .map(one -> new Expected(one.fact(), one.place()))
                .toList();
    }

    public Optional<Character> character(String id) {
        return characters.stream()
                .filter(character -> character.id().equals(id))
                .findFirst();
    }

    /** The name of a character; the id itself when there is no such character. */
    public String nameOf(String id) {
        return character(id).map(Character::name).orElse(id);
    }

    /** Whether there is a parent whose chair can be taken. */
    public boolean hasChair() {
        for (Character character : characters) {
            if (character.chair().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The names that a trainee may write in this talk: they belong to fictional people. */
    public Set<String> names() {
        return index.names(() -> Mentioned.names(this));
    }

    public Optional<Node> node(String id) {
        return index.node(id);
    }

    /** The variables that a trainee may see by then, in the order of the text. */
    public List<Variable> visibleWhile(boolean readingBack) {
        return variables.stream()
                .filter(variable -> switch (variable.visible()) {
                    case NEVER -> false;
                    case READING_BACK -> readingBack;
                    case ALWAYS -> true;
                })
                .toList();
    }

    /** The first ending whose conditions hold; the last one when none does. */
    Optional<Ending> ending(Standing standing) {
        return endings.stream()
                .filter(ending -> ending.fits(standing))
                .findFirst()
                .or(() -> endings.isEmpty() ? Optional.empty() : Optional.of(endings.getLast()));
    }
}
