package nl.leeratelier.roleplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.content.Mood;
import nl.leeratelier.content.Place;
import nl.leeratelier.roleplay.Condition.Comparison;
import nl.leeratelier.roleplay.Condition.Operator;

/** Talks as large as they come: rows of ten nodes, three choices each, effects with every odd step. */
final class LargeTalk {

    private static final Place PLACE = Place.startOf("large.yaml");

    private LargeTalk() {}

    /** @param best what the first variable must be for the one good ending */
    static RolePlay of(int nodes, int variables, int best) {
        return of(nodes, variables, best, Talks.good().characters());
    }

    /** One with a parent's chair: it holds still in every third row, and each choice moves the scales. */
    static RolePlay withChair(int nodes, int variables, int best) {
        List<Character> people = Talks.good().characters().stream()
                .map(one -> new Character(
                        one.id(),
                        one.name(),
                        one.role(),
                        one.about(),
                        one.card(),
                        one.isParent() ? Optional.of(new Scales(5, 5, 5, 5, 5, 5)) : Optional.empty(),
                        one.portrait()))
                .toList();
        return of(nodes, variables, best, people);
    }

    private static RolePlay of(int nodes, int variables, int best, List<Character> people) {
        boolean chair = people.stream().anyMatch(one -> one.chair().isPresent());
        Random random = new Random(7);
        List<Variable> all = new ArrayList<>();
        for (int v = 0; v < variables; v++) {
            all.add(new Variable("v" + v, "esther", "V", 50, 0, 100, Variable.Visibility.READING_BACK));
        }
        List<Node> list = new ArrayList<>();
        for (int n = 0; n < nodes; n++) {
            List<Choice> choices = new ArrayList<>();
            for (int c = 0; c < 3; c++) {
                choices.add(choice(n, c, nodes, all, random, chair));
            }
            list.add(new Node(
                    "n" + n,
                    Optional.of(new Line("esther", "Ja.", Optional.empty(), Optional.of("Nee."), Mood.CALM)),
                    new Moment.Choosing(choices),
                    chair && n / 10 % 3 == 2,
                    PLACE));
        }
        RolePlay good = Talks.good();
        List<Ending> endings = List.of(
                ending("goed", true, List.of(new Comparison("v0", Operator.AT_LEAST, best, PLACE))),
                ending("anders", false, List.of()));
        return RolePlay.of(
                good.head(),
                MarkdownText.EMPTY,
                "gesprek",
                PLACE,
                "sanne",
                all,
                people,
                List.of(),
                "n0",
                list,
                endings,
                true);
    }

    private static Choice choice(
            int node, int number, int nodes, List<Variable> variables, Random random, boolean chair) {
        List<Effect> effects = variables.stream()
                .map(variable -> new Effect(variable.id(), random.nextInt(-12, 13)))
                .toList();
        int below = (node / 10 + 1) * 10 + (node + number) % 10;
        boolean sideways = number == 0 && node % 10 < 9;
        String go = sideways ? "n" + (node + 1) : below < nodes ? "n" + below : "end";
        List<Condition> conditions = number == 0
                ? List.of()
                : List.of(new Comparison("v" + (node % variables.size()), Operator.AT_LEAST, 2 + number, PLACE));
        List<Target> targets = List.of(new Target(List.of(), go, PLACE));
        return new Choice(
                "n" + node + "c" + number,
                "Ja.",
                false,
                conditions,
                effects,
                List.of(),
                List.of(new Choice.Felt(
                        "esther", "rustig", "Goed.", chair ? List.of(new Scales.Shift(Scale.HEARD, 1)) : List.of())),
                chair && node % 7 == 0 ? Optional.of(Choice.Move.SOLUTION) : Optional.empty(),
                new Choice.Reason.Why("Omdat."),
                List.of(),
                targets,
                PLACE);
    }

    private static Ending ending(String id, boolean good, List<Condition> conditions) {
        return new Ending(
                id, id, good, conditions, MarkdownText.EMPTY, MarkdownText.EMPTY, List.of(), List.of(), PLACE);
    }
}
