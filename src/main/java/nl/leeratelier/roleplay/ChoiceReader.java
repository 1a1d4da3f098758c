package nl.leeratelier.roleplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leeratelier.content.Fields;
import nl.leeratelier.content.Fields.PlacedText;
import nl.leeratelier.roleplay.Choice.Felt;
import nl.leeratelier.roleplay.Choice.Reason;
import nl.leeratelier.roleplay.Choice.Score;

/** Reads the choices of a node. */
final class ChoiceReader {

    private final Notation notation;
    private final Notation.Reporter reporter;
    private final List<Character> characters;
    private final Set<String> ids;
    private final boolean dilemma;

    /**
     * @param ids of choices that were read before, anywhere in the talk
     * @param dilemma whether no choice of the node is right
     */
    ChoiceReader(
            Notation notation,
            Notation.Reporter reporter,
            List<Character> characters,
            Set<String> ids,
            boolean dilemma) {
        this.notation = notation;
        this.reporter = reporter;
        this.characters = characters;
        this.ids = ids;
        this.dilemma = dilemma;
    }

    Choice choice(Fields fields) {
        String id = fields.id("id");
        // Over the whole talk, since events and conditions name a choice by its id alone.
        fields.requireNew(ids, "id");
        return new Choice(
                id,
                fields.text("words"),
                fields.flag("silence", false),
                conditions(fields, notation),
                effects(fields, notation),
                rubric(fields),
                fields.list("felt", 0, 6, this::felt),
                move(fields),
                reason(fields),
                fields.sources("sources"),
                targets(fields, notation),
                fields.place("id"));
    }

    static List<Condition> conditions(Fields fields, Notation notation) {
        return fields.placedTexts("if").stream()
                .map(notation::condition)
                .flatMap(Optional::stream)
                .toList();
    }

    static List<Target> targets(Fields fields, Notation notation) {
        if (fields.isList("to")) {
            return fields.list("to", 1, 12, f -> new Target(conditions(f, notation), f.id("go"), f.place("go")));
        }
        return List.of(new Target(List.of(), fields.id("to"), fields.place("to")));
    }

    static List<Effect> effects(Fields fields, Notation notation) {
        return fields.placedTexts("effects").stream()
                .map(notation::effect)
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Score> rubric(Fields fields) {
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
        if (dilemma && fields.has("rubric")) {
            fields.problem("rubric", "a choice of a dilemma has no rubric: none is right", "remove it");
            return List.of();
        }
        return List.copyOf(scores);
    }

    private Reason reason(Fields fields) {
        if (!dilemma) {
            return new Reason.Why(fields.text("why"));
        }
        if (fields.optionalText("why").isPresent()) {
            fields.problem("why", "a choice of a dilemma has no why", "write protects and costs instead");
        }
        return new Reason.BothSides(fields.text("protects"), fields.text("costs"));
    }

    private static Optional<Choice.Move> move(Fields fields) {
        return fields.has("move") ? Optional.of(fields.oneOf("move", Choice.Move.class)) : Optional.empty();
    }

    private Felt felt(Fields fields) {
        String who = fields.id("who");
        List<String> known = characters.stream().map(Character::id).toList();
        References.require(reporter, "character", who, fields.place("who"), known);
        List<Scales.Shift> shifts = fields.placedTexts("scales").stream()
                .map(notation::shift)
                .flatMap(Optional::stream)
                .toList();
        if (!shifts.isEmpty()
                && characters.stream()
                        .anyMatch(c -> c.id().equals(who) && c.chair().isEmpty())) {
            fields.problem(
                    "scales",
                    "this moves the scales of '" + who + "', whose chair cannot be taken",
                    "give '" + who + "' a chair, or remove the scales");
        }
        return new Felt(who, fields.text("feeling"), fields.text("thought"), shifts);
    }
}
