package nl.leeratelier.roleplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
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
        assertThat(found.taken()).isEqualTo(all.taken);
    }

    @Property(tries = 5_000)
    void findsTheChoicesThatAloneDecideAnEnding(@ForAll long seed) {
        RolePlay talk = talk(new Random(seed));
        Exploration.Findings found = Exploration.explore(talk, 1_000_000);
        Everything all = new Everything(talk);
        Map<Ending, Choice> deciding = Deciding.choices(talk, found.links(), found.situations(), found.starts());
        for (Ending ending : talk.endings()) {
            Set<String> expected = all.decidersOf(ending);
            Choice choice = deciding.get(ending);
            assertThat(choice == null).isEqualTo(expected.isEmpty());
            assertThat(choice == null || expected.contains(choice.id())).isTrue();
        }
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
        private final Set<Target> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        private final RolePlay talk;

        private record Here(String node, Standing standing) {}

        Everything(RolePlay talk) {
            this.talk = talk;
            Deque<Here> open = new ArrayDeque<>(starts());
            while (!open.isEmpty()) {
                Here here = open.remove();
                if (byNode.computeIfAbsent(here.node, id -> new HashSet<>()).add(here.standing)) {
                    open.addAll(next(here));
                }
            }
        }

        /** With nothing from a file, and with all that a case can bring together. */
        private List<Here> starts() {
            return Stream.of(
                            Set.<String>of(),
                            Set.of("f"),
                            Set.of("g.a"),
                            Set.of("g.b"),
                            Set.of("f", "g.a"),
                            Set.of("f", "g.b"))
                    .filter(facts -> FromFile.isPossible(talk.fromFile(), facts))
                    .map(facts -> new Here(talk.start(), Standing.start(talk, facts)))
                    .toList();
        }

        private List<Here> next(Here here) {
            List<Here> next = new ArrayList<>();
            Node node = talk.node(here.node).orElseThrow();
            List<Way> ways = node.waysIn(here.standing);
            if (ways.isEmpty()) {
                speechless.add(here.node);
            }
            for (Way way : ways) {
                Standing after = here.standing.after(way);
                if (way instanceof Choice choice) {
                    choices.add(choice.id());
                }
                if (way.target(after).isEmpty()) {
                    astray.add(Exploration.nameOf(way, node));
                }
                way.target(after).filter(Target::isConditional).ifPresent(taken::add);
                goesTo(way, after).ifPresent(next::add);
                endsIn(way, after).ifPresent(ending -> endings.add(ending.id()));
            }
            return next;
        }

        private Optional<Here> goesTo(Way way, Standing after) {
            return Conversation.next(talk, way, after).map(node -> new Here(node.id(), after));
        }

        private Optional<Ending> endsIn(Way way, Standing after) {
            return goesTo(way, after).isPresent() ? Optional.empty() : talk.ending(after);
        }

        /** Choices without which nobody comes to an ending, and after which nobody comes to another. */
        Set<String> decidersOf(Ending ending) {
            if (endings.size() < 2 || !endings.contains(ending.id())) {
                return Set.of();
            }
            Set<String> deciders = new HashSet<>(choices);
            deciders.removeIf(choice -> endingsFrom(starts(), choice).contains(ending.id()));
            deciders.removeIf(choice -> !endingsAfter(choice).equals(Set.of(ending.id())));
            return deciders;
        }

        private Set<String> endingsAfter(String choice) {
            Set<String> after = new HashSet<>();
            List<Here> next = new ArrayList<>();
            byNode.forEach((id, standings) -> standings.forEach(standing -> {
                for (Way way : talk.node(id).orElseThrow().waysIn(standing)) {
                    if (way instanceof Choice one && one.id().equals(choice)) {
                        goesTo(way, standing.after(way)).ifPresent(next::add);
                        endsIn(way, standing.after(way)).ifPresent(e -> after.add(e.id()));
                    }
                }
            }));
            after.addAll(endingsFrom(next, ""));
            return after;
        }

        private Set<String> endingsFrom(List<Here> starts, String without) {
            Set<String> reached = new HashSet<>();
            Set<Here> seen = new HashSet<>();
            Deque<Here> open = new ArrayDeque<>(starts);
            while (!open.isEmpty()) {
                Here here = open.remove();
                if (seen.add(here)) {
                    for (Way way : talk.node(here.node).orElseThrow().waysIn(here.standing)) {
                        boolean left =
                                way instanceof Choice choice && choice.id().equals(without);
                        if (!left) {
                            goesTo(way, here.standing.after(way)).ifPresent(open::add);
                            endsIn(way, here.standing.after(way)).ifPresent(e -> reached.add(e.id()));
                        }
                    }
                }
            }
            return reached;
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
            List<Way> ways = talk.node(here.node).orElseThrow().waysIn(here.standing);
            return ways.isEmpty()
                    || ways.stream()
                            .anyMatch(way -> goesTo(way, here.standing.after(way))
                                    .map(free::contains)
                                    .orElse(true));
        }
    }

    private static RolePlay talk(Random random) {
        List<Variable> variables = List.of(
                new Variable("v", "esther", "V", 2, 0, 4, Variable.Visibility.NEVER),
                new Variable("w", "esther", "W", 1, -1, 2, Variable.Visibility.NEVER));
        List<FromFile> fromFile = Stream.of("f", "g.a", "g.b")
                .filter(fact -> random.nextInt(3) == 0)
                .map(fact -> new FromFile(
                        fact,
                        "Dit.",
                        List.of(new Effect(random.nextBoolean() ? "v" : "w", random.nextInt(-2, 3))),
                        "Zo.",
                        List.of(),
                        PLACE))
                .toList();
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
                    moment(count, choices, random),
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
                fromFile,
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
                targets(nodes, random),
                PLACE);
    }

    /** Mostly something to choose. */
    private static Moment moment(int nodes, List<Choice> choices, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> new Moment.Pause("En nu?", targets(nodes, random));
            case 1 -> new Moment.Open("Wat zeg je?", List.of(), List.of(), targets(nodes, random));
            default -> new Moment.Choosing(choices);
        };
    }

    private static List<Target> targets(int nodes, Random random) {
        List<Target> targets = new ArrayList<>();
        for (int t = 0; t < 1 + random.nextInt(2); t++) {
            int go = random.nextInt(nodes + 1);
            targets.add(new Target(conditions(random, nodes), go == nodes ? Target.END : "n" + go, PLACE));
        }
        return targets;
    }

    private static List<Condition> conditions(Random random, int nodes) {
        List<Condition> conditions = new ArrayList<>();
        for (int c = random.nextInt(6) - 3; c > 0; c--) {
            String asked = "n" + random.nextInt(nodes) + "c" + random.nextInt(2);
            conditions.add(
                    switch (random.nextInt(6)) {
                        case 0 -> new Said(asked, PLACE);
                        case 1 -> new NotSaid(asked, PLACE);
                        case 2 -> new Condition.InFile(random.nextBoolean() ? "f" : "g.a", PLACE);
                        case 3 -> new Condition.NotInFile(random.nextBoolean() ? "f" : "g.b", PLACE);
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
