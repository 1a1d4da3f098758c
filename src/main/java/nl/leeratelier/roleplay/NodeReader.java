package nl.leeratelier.roleplay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leeratelier.content.Fields;
import nl.leeratelier.content.Fields.PlacedText;
import nl.leeratelier.content.Mood;
import nl.leeratelier.roleplay.Choice.Felt;
import nl.leeratelier.roleplay.Choice.Score;
import nl.leeratelier.roleplay.Choice.Target;

/** Reads the nodes of a talk with their choices. */
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
        return new Node(
                id,
                speaker,
                fields.text("line"),
                fields.optionalText("body"),
                thought,
                fields.oneOf("mood", Mood.class, Mood.CALM),
                fields.list("choices", 2, 6, this::choice),
                fields.place("id"));
    }

    private Choice choice(Fields fields) {
        String id = fields.id("id");
        // Over the whole talk, since events and conditions name a choice by its id alone.
        fields.requireNew(choiceIds, "id");
        return new Choice(
                id,
                fields.text("words"),
                fields.flag("silence", false),
                conditions(fields, notation),
                effects(fields),
                rubric(fields),
                fields.list("felt", 0, 6, this::felt),
                fields.text("why"),
                fields.sources("sources"),
                targets(fields),
                fields.place("id"));
    }

    static List<Condition> conditions(Fields fields, Notation notation) {
        return fields.placedTexts("if").stream()
                .map(notation::condition)
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Effect> effects(Fields fields) {
        return fields.placedTexts("effects").stream()
                .map(notation::effect)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Score> rubric(Fields fields) {
        List<Score> scores = new ArrayList<>();
        for (Map.Entry<PlacedText, PlacedText> pair : fields.pairs("rubric")) {
            PlacedText points = pair.getValue();
            if (points.text().matches("[0-3]")) {
                PlacedText criterion = pair.getKey();
                scores.add(new Score(criterion.text(), Integer.parseInt(points.text()), criterion.place()));
            } else {
                fields.problem(points.place(), "'" + points.text() + "' is no score", "write a number from 0 to 3");
            }
        }
        return List.copyOf(scores);
    }

    private Felt felt(Fields fields) {
        String who = fields.id("who");
        known(fields, "who", who);
        return new Felt(who, fields.text("feeling"), fields.text("thought"));
    }

    private List<Target> targets(Fields fields) {
        if (fields.isList("to")) {
            return fields.list("to", 1, 12, f -> new Target(conditions(f, notation), f.id("go"), f.place("go")));
        }
        return List.of(new Target(List.of(), fields.id("to"), fields.place("to")));
    }

    private void known(Fields fields, String name, String id) {
        List<String> ids = characters.stream().map(Character::id).toList();
        References.require(reporter, "character", id, fields.place(name), ids);
    }
}
