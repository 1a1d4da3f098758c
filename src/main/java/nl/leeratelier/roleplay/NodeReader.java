package nl.leeratelier.roleplay;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leeratelier.content.Fields;
import nl.leeratelier.content.Mood;

/** Reads the nodes of a talk: a line, and what is asked of the professional there. */
final class NodeReader {

    private final Notation notation;
    private final Notation.Reporter reporter;
    private final List<Character> characters;
    private final String professional;
    private final Set<String> choiceIds = new HashSet<>();

    NodeReader(Notation notation, Notation.Reporter reporter, List<Character> characters, String professional) {
        this.notation = notation;
        this.reporter = reporter;
        this.characters = characters;
        this.professional = professional;
    }

    Node node(Fields fields) {
        String id = fields.id("id");
        if (id.equals(Target.END)) {
            fields.problem("id", "'end' is no name for a node: it ends the talk", "give the node another id");
        }
        Optional<Line> line = fields.has("pause") ? nobody(fields) : Optional.of(line(fields));
        boolean stop = line.isPresent() && fields.flag("stop", false);
        return new Node(id, line, moment(fields), stop, fields.place("id"));
    }

    private Line line(Fields fields) {
        String speaker = fields.id("speaker");
        known(fields, "speaker", speaker);
        if (speaker.equals(professional)) {
            fields.problem(
                    "speaker", "the professional speaks by choices, not by nodes", "let somebody else say this line");
        }
        Optional<String> thought = fields.optionalText("thought");
        boolean parent = characters.stream().anyMatch(c -> c.id().equals(speaker) && c.isParent());
        if (parent && thought.isEmpty()) {
            fields.problem(
                    "id",
                    "parent '" + speaker + "' speaks here without a thought",
                    "add thought: what goes on inside; it is shown when reading back");
        }
        return new Line(
                speaker,
                fields.text("line"),
                fields.optionalText("body"),
                thought,
                fields.oneOf("mood", Mood.class, Mood.CALM));
    }

    private static Optional<Line> nobody(Fields fields) {
        List.of("speaker", "line", "body", "thought", "mood", "stop").stream()
                .filter(fields::has)
                .forEach(field -> fields.problem(
                        field,
                        "'" + field + "' stands at a pause, where nobody speaks",
                        "move it to a node of its own"));
        return Optional.empty();
    }

    private Moment moment(Fields fields) {
        List<String> kinds =
                List.of("choices", "open", "pause").stream().filter(fields::has).toList();
        if (kinds.size() > 1) {
            fields.problem(
                    kinds.get(1),
                    "a node has one of choices, open and pause, not " + String.join(" and ", kinds),
                    "make it two nodes");
        }
        if (fields.has("dilemma") && !kinds.isEmpty() && !kinds.getFirst().equals("choices")) {
            fields.problem("dilemma", "a dilemma is chosen in, so it has choices", "remove it, or write choices");
        }
        return switch (kinds.isEmpty() ? "choices" : kinds.getFirst()) {
            case "open" -> fields.nested("open", this::open);
            case "pause" -> fields.nested("pause", f -> new Moment.Pause(f.text("prompt"), targets(f)));
            default -> choosing(fields);
        };
    }

    private Moment choosing(Fields fields) {
        Optional<String> dilemma = fields.optionalText("dilemma");
        ChoiceReader reader = new ChoiceReader(notation, reporter, characters, choiceIds, dilemma.isPresent());
        List<Choice> choices = fields.list("choices", 2, 6, reader::choice);
        return dilemma.<Moment>map(question -> new Moment.Dilemma(question, choices))
                .orElseGet(() -> new Moment.Choosing(choices));
    }

    private Moment.Open open(Fields fields) {
        List<Moment.Criterion> criteria = fields.requiredTexts("criteria").stream()
                .map(text -> new Moment.Criterion(text.text(), text.place()))
                .toList();
        if (criteria.size() > 4) {
            fields.problem("criteria", "an open moment has at most 4 criteria", "keep those that matter most here");
        }
        return new Moment.Open(
                fields.text("prompt"),
                criteria,
                fields.listById(
                        "models",
                        2,
                        4,
                        f -> new Moment.Model(f.id("id"), f.text("words"), f.text("why"), f.sources("sources"))),
                targets(fields));
    }

    private List<Target> targets(Fields fields) {
        return ChoiceReader.targets(fields, notation);
    }

    private void known(Fields fields, String name, String id) {
        List<String> ids = characters.stream().map(Character::id).toList();
        References.require(reporter, "character", id, fields.place(name), ids);
    }
}
