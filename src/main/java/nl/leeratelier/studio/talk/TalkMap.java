package nl.leeratelier.studio.talk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.roleplay.Target;

/**
 * The moments and endings of a talk and the ways between them, however unfinished it is. Total: what leads to nothing that was
 * written, leads to a place that says so.
 *
 * @param start key of the place where the talk begins; empty as long as none is named
 * @param spots moments and endings in the order of the text, then what is missing
 * @param roads in the order of the text
 */
public record TalkMap(Optional<String> start, List<Spot> spots, List<Road> roads) {

    public TalkMap {
        spots = List.copyOf(spots);
        roads = List.copyOf(roads);
    }

    /** The map of a talk. */
    public static TalkMap of(Manuscript talk) {
        return new Survey(talk).map();
    }

    /** The place of this key. */
    public Optional<Spot> spot(String key) {
        return spots.stream().filter(spot -> spot.key().equals(key)).findFirst();
    }

    /** The ways from this place, in the order of the text. */
    public List<Road> from(String key) {
        return roads.stream().filter(road -> road.from().equals(key)).toList();
    }

    /** All ways by which one can come to this place, and all by which one can go on from it. */
    public Set<Road> through(String key) {
        Set<Road> through = new HashSet<>();
        follow(key, Road::from, Road::to, through);
        follow(key, Road::to, Road::from, through);
        return through;
    }

    /** The places that can be reached from the start, whatever the conditions on the way. */
    public Set<String> linked() {
        return start.map(first -> follow(first, Road::from, Road::to, new HashSet<>()))
                .orElse(Set.of());
    }

    private Set<String> follow(String key, Function<Road, String> near, Function<Road, String> far, Set<Road> gone) {
        Map<String, List<Road>> byNear = new HashMap<>();
        roads.forEach(road -> byNear.computeIfAbsent(near.apply(road), any -> new ArrayList<>())
                .add(road));
        Set<String> seen = new HashSet<>(Set.of(key));
        Deque<String> waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            for (Road road : byNear.getOrDefault(waiting.remove(), List.of())) {
                gone.add(road);
                if (seen.add(far.apply(road))) {
                    waiting.add(far.apply(road));
                }
            }
        }
        return seen;
    }

    /** Reads the map from a manuscript. */
    private static final class Survey {

        private final Value.Mapping root;
        private final Names names;
        private final List<Spot> spots = new ArrayList<>();
        private final List<Road> roads = new ArrayList<>();
        private final Map<String, Spot> byId = new LinkedHashMap<>();

        Survey(Manuscript talk) {
            this.root = talk.root();
            this.names = Names.of(talk);
        }

        TalkMap map() {
            each("nodes", (step, moment) -> add(moment(step, moment)));
            Spot end = new Spot(Spot.END, Target.END, Spot.Kind.END, "", "", false);
            byId.put(Target.END, end);
            List<Spot> endings = new ArrayList<>();
            each("endings", (step, ending) -> endings.add(ending(step, ending)));
            each("nodes", this::roads);
            boolean ends = roads.stream().anyMatch(road -> road.to().equals(Spot.END));
            if (ends || !endings.isEmpty()) {
                spots.add(end);
            }
            for (Spot ending : endings) {
                spots.add(ending);
                roads.add(new Road(Spot.END, ending.key(), "", endings.indexOf(ending), true));
            }
            Optional<String> start =
                    root.words("start").filter(id -> !id.isEmpty()).map(this::keyOf);
            byId.values().stream()
                    .filter(spot -> spot.kind() == Spot.Kind.MISSING)
                    .forEach(spots::add);
            return new TalkMap(start, spots, roads);
        }

        private interface Each {
            void take(String step, Value.Mapping part);
        }

        private void each(String field, Each each) {
            if (root.find(field).orElse(null) instanceof Value.Listing list) {
                List<String> steps = Pointer.steps(list);
                for (int index = 0; index < steps.size(); index++) {
                    if (list.elements().get(index) instanceof Value.Mapping part) {
                        each.take(steps.get(index), part);
                    }
                }
            }
        }

        private void add(Spot spot) {
            spots.add(spot);
            if (!spot.id().isEmpty()) {
                byId.putIfAbsent(spot.id(), spot);
            }
        }

        private Spot moment(String step, Value.Mapping moment) {
            return new Spot(
                    Pointer.of("nodes", step).toString(),
                    moment.words("id").orElse(""),
                    kind(moment),
                    moment.words("speaker").map(names::person).orElse(""),
                    Names.wordsOf(moment),
                    moment.words("stop").filter("true"::equals).isPresent());
        }

        private static Spot.Kind kind(Value.Mapping moment) {
            if (moment.find("pause").isPresent()) {
                return Spot.Kind.PAUSE;
            }
            if (moment.find("open").isPresent()) {
                return Spot.Kind.OPEN;
            }
            return moment.find("dilemma").isPresent() ? Spot.Kind.DILEMMA : Spot.Kind.CHOICES;
        }

        private static Spot ending(String step, Value.Mapping ending) {
            boolean good = ending.words("good").filter("true"::equals).isPresent();
            return new Spot(
                    Pointer.of("endings", step).toString(),
                    ending.words("id").orElse(""),
                    good ? Spot.Kind.GOOD_ENDING : Spot.Kind.OTHER_ENDING,
                    "",
                    ending.words("title").orElse(""),
                    false);
        }

        private void roads(String step, Value.Mapping moment) {
            String from = Pointer.of("nodes", step).toString();
            int number = 0;
            for (Value choice : moment.elements("choices")) {
                if (choice instanceof Value.Mapping fields) {
                    roads(from, fields, number);
                }
                number++;
            }
            for (String field : List.of("open", "pause")) {
                if (moment.find(field).orElse(null) instanceof Value.Mapping fields) {
                    roads(from, fields, 0);
                }
            }
        }

        private void roads(String from, Value.Mapping way, int number) {
            boolean offered = way.find("if").isPresent();
            for (Aim aim : Aim.of(way.find("to"))) {
                if (!aim.go().isEmpty()) {
                    boolean conditional = offered || !aim.conditions().isEmpty();
                    roads.add(new Road(from, keyOf(aim.go()), way.words("id").orElse(""), number, conditional));
                }
            }
        }

        private String keyOf(String id) {
            return byId.computeIfAbsent(id, Spot::missing).key();
        }
    }
}
