package nl.leeratelier.roleplay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leeratelier.content.Problems;

/**
 * Reports where a talk cannot come, cannot go on, or cannot end well, by walking through its situations. Where their number
 * goes beyond the bound, it reports only what is certain all the same, and says what it could not decide.
 */
final class SituationChecker {

    private static final int MOST_NAMED = 20;

    private final RolePlay talk;
    private final Problems problems;
    private final Exploration.Findings found;
    private final List<String> undecided = new ArrayList<>();

    SituationChecker(RolePlay talk, Problems problems, int most) {
        this.talk = talk;
        this.problems = problems;
        this.found = Exploration.explore(talk, most);
    }

    void check() {
        Set<String> linked = Graph.from(talk, List.of(talk.start()));
        talk.nodes().stream().filter(node -> linked.contains(node.id())).forEach(this::node);
        talk.endings().forEach(this::ending);
        passable();
        loops();
        deciding();
        criteria();
        new StopsChecker(talk, found, problems, undecided::add).check();
        if (!undecided.isEmpty()) {
            problems.add(
                    talk.head().place(),
                    "the talk has more than " + found.situations()
                            + " situations, and not all were explored; not decided: " + named(undecided),
                    "use fewer variables or larger steps, or add a way there without conditions");
        }
    }

    private void node(Node node) {
        boolean certain = !found.partial().contains(node.id());
        if (!found.nodes().contains(node.id())) {
            if (certain) {
                problems.add(
                        node.place(),
                        "node '" + node.id() + "' is never reached: the conditions on the way never hold together",
                        "loosen a condition on the way, or remove the node");
            } else {
                undecided.add("whether node '" + node.id() + "' is ever reached");
            }
            return;
        }
        String example = found.speechless().get(node.id());
        if (example != null) {
            problems.add(
                    node.place(),
                    "at node '" + node.id() + "' there may be nothing to choose" + forExample(example),
                    "leave one of its choices without conditions");
        } else if (!certain
                && !Cover.isTotal(
                        talk, node.moment().ways().stream().map(Way::conditions).toList())) {
            undecided.add("whether node '" + node.id() + "' always has something to choose");
        }
        node.choices().forEach(choice -> offered(choice, certain));
        node.moment().ways().forEach(way -> leads(node, way, certain));
    }

    private void offered(Choice choice, boolean certain) {
        if (!found.choices().contains(choice.id())) {
            if (certain) {
                problems.add(
                        choice.place(),
                        "choice '" + choice.id() + "' is never offered: its conditions never hold here",
                        "loosen its conditions, or remove the choice");
            } else {
                undecided.add("whether choice '" + choice.id() + "' is ever offered");
            }
        }
    }

    private void leads(Node node, Way way, boolean certain) {
        String name = way instanceof Choice choice ? "choice '" + choice.id() + "'" : "node '" + node.id() + "'";
        String example = found.astray().get(Exploration.nameOf(way, node));
        boolean never = way instanceof Choice choice && !found.choices().contains(choice.id());
        if (never) {
            return;
        }
        if (example != null) {
            problems.add(
                    way instanceof Choice choice ? choice.place() : node.place(),
                    "dead end: after " + name + " it may be that no target's conditions hold" + forExample(example),
                    "give the last target of `to` no conditions");
        } else if (!certain
                && !Cover.isTotal(
                        talk, way.targets().stream().map(Target::conditions).toList())) {
            undecided.add("whether " + name + " always leads somewhere");
        }
        way.targets().stream()
                .filter(target -> target.isConditional() && !found.taken().contains(target))
                .forEach(target -> never(target, name, certain));
    }

    private void never(Target target, String name, boolean certain) {
        if (certain) {
            problems.add(
                    target.place(),
                    "after " + name + " the talk never goes to '" + target.go()
                            + "': no way meets the conditions, or a target before it always goes first",
                    "loosen the conditions, move this target up, or remove it");
        } else {
            undecided.add("whether " + name + " ever leads to '" + target.go() + "'");
        }
    }

    private void ending(Ending ending) {
        if (found.endings().contains(ending.id())) {
            return;
        }
        if (found.complete()) {
            problems.add(
                    ending.place(),
                    "ending '" + ending.id() + "' is never reached",
                    "loosen its conditions, move it before the endings that take its place, or remove it");
        } else {
            undecided.add("whether ending '" + ending.id() + "' is ever reached");
        }
    }

    private void passable() {
        List<Ending> good = talk.endings().stream().filter(Ending::good).toList();
        if (found.complete()
                && !good.isEmpty()
                && good.stream().noneMatch(e -> found.endings().contains(e.id()))) {
            problems.add(
                    good.getFirst().place(),
                    "no way leads to a good ending",
                    "loosen the conditions of a good ending, or let choices do more");
        }
    }

    private void loops() {
        List<Node> lost = talk.nodes().stream()
                .filter(node -> found.trapped().containsKey(node.id()))
                .filter(node -> talk.index().turnsToEnd(node.id()).isPresent())
                .toList();
        if (!lost.isEmpty()) {
            GraphChecker.loop(
                    problems,
                    lost,
                    forExample(found.trapped().getOrDefault(lost.getFirst().id(), "")));
        }
    }

    /** Of the criteria that the talk scores at all, each must be one that some way can show. */
    private void criteria() {
        Set<String> shown = new HashSet<>();
        Map<String, Choice.Score> scored = new LinkedHashMap<>();
        for (Node node : talk.nodes()) {
            if (node.moment() instanceof Moment.Open open && found.nodes().contains(node.id())) {
                open.criteria().forEach(criterion -> shown.add(criterion.id()));
            }
            for (Choice choice : node.choices()) {
                boolean made = found.choices().contains(choice.id()) || !found.complete();
                choice.rubric().forEach(score -> scored.putIfAbsent(score.criterion(), score));
                choice.rubric().stream()
                        .filter(score -> made && score.points() > 0)
                        .forEach(score -> shown.add(score.criterion()));
            }
        }
        scored.forEach((criterion, score) -> {
            if (!shown.contains(criterion)) {
                problems.add(
                        score.place(),
                        "no way through the talk tests criterion '" + criterion
                                + "': nothing that can be said scores on it",
                        "let a choice score 1 to 3 on it, or leave the criterion out");
            }
        });
    }

    private void deciding() {
        Deciding.choices(talk, found.links(), found.situations(), found.starts())
                .forEach((ending, choice) -> {
                    String what = "choice '" + choice.id() + "' alone decides ending '" + ending.id() + "'";
                    if (found.complete()) {
                        problems.add(
                                choice.place(),
                                what + ": who says it ends there whatever else is said, and nobody else does",
                                "let more than one choice lead there, and let what was said before weigh in");
                    } else {
                        undecided.add("whether " + what);
                    }
                });
    }

    private static String named(List<String> undecided) {
        int more = undecided.size() - MOST_NAMED;
        String names = String.join(", ", undecided.stream().limit(MOST_NAMED).toList());
        return more > 0 ? names + ", and " + more + " more" : names;
    }

    private static String forExample(String example) {
        return example.isEmpty() ? "" : ", for example with " + example;
    }
}
