package nl.leeratelier.roleplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.content.Mood;
import nl.leeratelier.content.Place;
import nl.leeratelier.roleplay.Condition.Comparison;
import nl.leeratelier.roleplay.Condition.NotSaid;
import nl.leeratelier.roleplay.Condition.Operator;
import nl.leeratelier.roleplay.Condition.Said;

/** The exploration leaves much out of account; here it is compared with one that leaves out nothing. */
class ExplorationPropertyTest {

    private static final Place PLACE = Place.startOf("small.yaml");
    private static final RolePlay GOOD = Talks.good();

    @Property(tries = 2_000)
    void findsWhatWalkingThroughEverythingFinds(@ForAll long seed) {
        RolePlay talk = talk(new Random(seed));
        Exploration.Findings found = Exploration.explore(talk, 1_000_000);
        Everything all = new Everything(talk);
        assertThat(found.nodes()).isEqualTo(all.byNode.keySet());
        assertThat(found.choices()).isEqualTo(all.choices);
        assertThat(found.endings()).isEqualTo(all.endings);
        assertThat(found.speechless().keySet()).isEqualTo(all.speechless);
        assertThat(found.astray().keySet()).isEqualTo(all.astray);
        assertThat(found.trapped().keySet()).isEqualTo(all.trapped());
    }

    @Property(tries = 2_000)
    void neverClaimsMoreThanThereIsWhenTheBoundIsMet(@ForAll long seed) {
        RolePlay talk = talk(new Random(seed));
        Exploration.Findings found = Exploration.explore(talk, 5);
        Everything all = new Everything(talk);
        assertThat(all.byNode.keySet()).containsAll(found.nodes());
        assertThat(all.choices).containsAll(found.choices());
        assertThat(all.endings).containsAll(found.endings());
        assertThat(all.trapped()).containsAll(found.trapped().keySet());
        for (String node : all.byNode.keySet()) {
            assertThat(found.nodes().contains(node) || found.partial().contains(node))
                    .as("'" + node + "' is found, or not said to be out of reach")
                    .isTrue();
        }
    }

    /** Every node with every standing, whole. */
    private static final class Everything {
        private final Map<String, Set<Standing>> byNode = new HashMap<>();
        private final Set<String> choices = new HashSet<>();
        private final Set<String> endings = new HashSet<>();
        private final Set<String> speechless = new HashSet<>();
        private final Set<String> astray = new HashSet<>();
        private final RolePlay talk;

        private record Here(String node, Standing standing) {}

        Everything(RolePlay talk) {
            this.talk = talk;
            Deque<Here> open = new ArrayDeque<>(List.of(new Here(talk.start(), Standing.start(talk.index()))));
            while (!open.isEmpty()) {
                Here here = open.remove();
                if (byNode.computeIfAbsent(here.node, id -> new HashSet<>()).add(here.standing)) {
                    open.addAll(next(here));
                }
            }
        }

        private List<Here> next(Here here) {
            List<Here> next = new ArrayList<>();
            List<Choice> available = talk.node(here.node).orElseThrow().available(here.standing);
            if (available.isEmpty()) {
                speechless.add(here.node);
            }
            for (Choice choice : available) {
                choices.add(choice.id());
                Outcome outcome = TalkEngine.outcome(talk, choice, here.standing);
                if (choice.target(outcome.after()).isEmpty()) {
                    astray.add(choice.id());
                }
                outcome.next().ifPresent(node -> next.add(new Here(node.id(), outcome.after())));
                outcome.ending().ifPresent(ending -> endings.add(ending.id()));
            }
            return next;
        }

        Set<String> trapped() {
            Set<Here> free = new HashSet<>();
            for (boolean grown = true; grown; ) {
                grown = false;
                for (var entry : byNode.entrySet()) {
                    for (Standing standing : entry.getValue()) {
                        Here here = new Here(entry.getKey(), standing);
                        grown |= !free.contains(here) && leadsOut(here, free) && free.add(here);
                    }
                }
            }
            Set<String> trapped = new HashSet<>();
            byNode.forEach((node, standings) -> standings.stream()
                    .filter(standing -> !free.contains(new Here(node, standing)))
                    .forEach(standing -> trapped.add(node)));
            return trapped;
        }

        private boolean leadsOut(Here here, Set<Here> free) {
            List<Choice> available = talk.node(here.node).orElseThrow().available(here.standing);
            return available.isEmpty()
                    || available.stream()
                            .map(choice -> TalkEngine.outcome(talk, choice, here.standing))
                            .anyMatch(outcome -> outcome.next()
                                    .map(node -> free.contains(new Here(node.id(), outcome.after())))
                                    .orElse(true));
        }
    }

    private static RolePlay talk(Random random) {
        List<Variable> variables = List.of(
                new Variable("v", "esther", "V", 2, 0, 4, Variable.Visibility.NEVER),
                new Variable("w", "esther", "W", 1, -1, 2, Variable.Visibility.NEVER));
        int count = 1 + random.nextInt(5);
        List<Node> nodes = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            List<Choice> choices = new ArrayList<>();
            for (int c = 0; c < 1 + random.nextInt(3); c++) {
                choices.add(choice("n" + n + "c" + c, count, random));
            }
            nodes.add(new Node(
                    "n" + n,
                    Optional.of(new Line("esther", "Ja.", Optional.empty(), Optional.empty(), Mood.CALM)),
                    new Moment.Choosing(choices),
                    false,
                    PLACE));
        }
        List<Ending> endings = new ArrayList<>();
        for (int e = 0; e < 1 + random.nextInt(3); e++) {
            endings.add(new Ending(
                    "e" + e,
                    "E",
                    true,
                    conditions(random, count),
                    MarkdownText.EMPTY,
                    MarkdownText.EMPTY,
                    List.of(),
                    List.of(),
                    PLACE));
        }
        return RolePlay.of(
                GOOD.head(),
                MarkdownText.EMPTY,
                "gesprek",
                PLACE,
                "sanne",
                variables,
                GOOD.characters(),
                "n0",
                nodes,
                endings,
                true);
    }

    private static Choice choice(String id, int nodes, Random random) {
        List<Effect> effects = new ArrayList<>();
        for (int e = random.nextInt(3); e > 0; e--) {
            effects.add(new Effect(random.nextBoolean() ? "v" : "w", random.nextInt(-2, 3)));
        }
        List<Target> targets = new ArrayList<>();
        for (int t = 0; t < 1 + random.nextInt(2); t++) {
            int go = random.nextInt(nodes + 1);
            targets.add(new Target(conditions(random, nodes), go == nodes ? Target.END : "n" + go, PLACE));
        }
        return new Choice(
                id,
                "Ja.",
                false,
                conditions(random, nodes),
                effects,
                List.of(),
                List.of(),
                Optional.empty(),
                new Choice.Reason.Why("Omdat."),
                List.of(),
                targets,
                PLACE);
    }

    private static List<Condition> conditions(Random random, int nodes) {
        List<Condition> conditions = new ArrayList<>();
        for (int c = random.nextInt(6) - 3; c > 0; c--) {
            String asked = "n" + random.nextInt(nodes) + "c" + random.nextInt(2);
            conditions.add(
                    switch (random.nextInt(4)) {
                        case 0 -> new Said(asked, PLACE);
                        case 1 -> new NotSaid(asked, PLACE);
                        default ->
                            new Comparison(
                                    random.nextBoolean() ? "v" : "w",
                                    Operator.values()[random.nextInt(Operator.values().length)],
                                    random.nextInt(-1, 5),
                                    PLACE);
                    });
        }
        return conditions;
    }
}
