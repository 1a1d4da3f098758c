package nl.leeratelier.studio.talk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The places of a map in layers: each as many turns from the start as it takes at least, the end below all moments, and the
 * endings below it. What cannot be reached begins a way of its own at the top. So a way leads one layer down, or it is one
 * that turns back; only to the end it may be further, and there all ways share one lane.
 */
final class Layers {

    private static final String LANE = "lane/";

    private final TalkMap map;
    private final Map<String, Integer> layerOf = new LinkedHashMap<>();
    private final List<List<String>> layers = new ArrayList<>();
    private final Map<String, List<String>> above = new HashMap<>();
    private final Map<String, List<String>> below = new HashMap<>();
    private final Map<String, List<Road>> roadsFrom = new HashMap<>();

    Layers(TalkMap map) {
        this.map = map;
        map.roads()
                .forEach(road -> roadsFrom
                        .computeIfAbsent(road.from(), key -> new ArrayList<>())
                        .add(road));
        map.start().ifPresent(this::spread);
        Set<String> entered = new HashSet<>();
        map.roads().stream().filter(road -> !road.from().equals(road.to())).forEach(road -> entered.add(road.to()));
        List<Spot> inTheTalk = map.spots().stream().filter(Layers::isInTheTalk).toList();
        inTheTalk.stream().filter(spot -> !entered.contains(spot.key())).forEach(spot -> spread(spot.key()));
        inTheTalk.forEach(spot -> spread(spot.key()));
        int end = layerOf.values().stream().mapToInt(layer -> layer + 1).max().orElse(0);
        map.spots().stream()
                .filter(spot -> !isInTheTalk(spot))
                .forEach(spot -> layerOf.put(spot.key(), spot.kind() == Spot.Kind.END ? end : end + 1));
        fill(end);
    }

    private static boolean isInTheTalk(Spot spot) {
        return spot.kind().isMoment() || spot.kind() == Spot.Kind.MISSING;
    }

    /** Layer by layer from here, as far as nothing was reached before. */
    private void spread(String key) {
        if (layerOf.putIfAbsent(key, 0) != null) {
            return;
        }
        Deque<String> waiting = new ArrayDeque<>(List.of(key));
        while (!waiting.isEmpty()) {
            String here = waiting.remove();
            int next = layerOf.getOrDefault(here, 0) + 1;
            for (Road road : roadsFrom.getOrDefault(here, List.of())) {
                if (!road.to().equals(Spot.END) && layerOf.putIfAbsent(road.to(), next) == null) {
                    waiting.add(road.to());
                }
            }
        }
    }

    private void fill(int end) {
        layerOf.forEach((key, layer) -> {
            while (layers.size() <= layer) {
                layers.add(new ArrayList<>());
            }
            layers.get(layer).add(key);
        });
        for (Road road : map.roads()) {
            List<String> stops = stops(road);
            for (int step = 1; step < stops.size(); step++) {
                link(stops.get(step - 1), stops.get(step));
            }
        }
        Set<String> lanes = new LinkedHashSet<>(below.keySet());
        lanes.removeIf(key -> !isLane(key));
        lanes.stream().sorted().forEach(lane -> layers.get(layer(lane)).addLast(lane));
    }

    private void link(String up, String down) {
        List<String> known = below.computeIfAbsent(up, key -> new ArrayList<>());
        if (!known.contains(down)) {
            known.add(down);
            above.computeIfAbsent(down, key -> new ArrayList<>()).add(up);
        }
    }

    /** What a way passes, one in each layer, from where it begins to where it leads; none when it turns back. */
    List<String> stops(Road road) {
        int from = layer(road.from());
        int to = layer(road.to());
        if (to != from + 1 && !(road.to().equals(Spot.END) && to > from)) {
            return List.of();
        }
        List<String> stops = new ArrayList<>(List.of(road.from()));
        for (int layer = from + 1; layer < to; layer++) {
            stops.add(LANE + layer);
        }
        stops.add(road.to());
        return stops;
    }

    static boolean isLane(String key) {
        return key.startsWith(LANE);
    }

    int layer(String key) {
        return isLane(key) ? Integer.parseInt(key.substring(LANE.length())) : layerOf.getOrDefault(key, 0);
    }

    /** From the top, each in the order of the text, the lane to the end last. */
    List<List<String>> all() {
        return layers;
    }

    List<String> above(String key) {
        return above.getOrDefault(key, List.of());
    }

    List<String> below(String key) {
        return below.getOrDefault(key, List.of());
    }
}
