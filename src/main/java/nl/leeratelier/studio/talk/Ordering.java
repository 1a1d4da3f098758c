package nl.leeratelier.studio.talk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts the places of each layer side by side so that few ways cross. The lane to the end is always the last. */
final class Ordering {

    private static final int SWEEPS = 8;

    private final Layers layers;

    Ordering(Layers layers) {
        this.layers = layers;
    }

    /** Anew: by the median of what is above and below, there and back. */
    List<List<String>> anew() {
        List<List<String>> order = copy(layers.all());
        List<List<String>> best = copy(order);
        long fewest = crossings(order);
        for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
            if (sweep % 2 == 0) {
                for (int layer = 1; layer < order.size(); layer++) {
                    sort(order.get(layer), order.get(layer - 1), layers::above);
                }
            } else {
                for (int layer = order.size() - 2; layer >= 0; layer--) {
                    sort(order.get(layer), order.get(layer + 1), layers::below);
                }
            }
            long now = crossings(order);
            if (now < fewest) {
                fewest = now;
                best = copy(order);
            }
        }
        return best;
    }

    /** As it was: what stood left of something stays left of it; what is new comes near what it belongs to. */
    List<List<String>> after(Layout before) {
        Map<String, Double> wished = new HashMap<>();
        for (List<String> layer : layers.all()) {
            for (String key : layer) {
                wished.put(key, wished(key, before, wished));
            }
        }
        List<List<String>> order = copy(layers.all());
        order.forEach(layer -> layer.sort(
                Comparator.comparing(Layers::isLane).thenComparing(key -> wished.getOrDefault(key, Double.MAX_VALUE))));
        return order;
    }

    private double wished(String key, Layout before, Map<String, Double> wished) {
        Layout.Box box = before.boxes().get(key);
        if (box != null) {
            return box.x();
        }
        return Stream.concat(layers.above(key).stream(), layers.below(key).stream())
                .mapToDouble(near -> {
                    Layout.Box known = before.boxes().get(near);
                    return known != null ? known.x() : wished.getOrDefault(near, Double.NaN);
                })
                .filter(x -> !Double.isNaN(x))
                .average()
                .orElse(Double.MAX_VALUE);
    }

    private static void sort(List<String> layer, List<String> fixed, Function<String, List<String>> neighbours) {
        Map<String, Integer> places = places(fixed);
        List<String> moving = new ArrayList<>();
        Map<String, Double> medians = new HashMap<>();
        for (String key : layer) {
            int[] at = neighbours.apply(key).stream()
                    .filter(places::containsKey)
                    .mapToInt(near -> places.getOrDefault(near, 0))
                    .sorted()
                    .toArray();
            if (at.length > 0 && !Layers.isLane(key)) {
                moving.add(key);
                medians.put(key, (at[(at.length - 1) / 2] + at[at.length / 2]) / 2.0);
            }
        }
        // What has no neighbours there keeps its place.
        List<Integer> slots = new ArrayList<>();
        for (int index = 0; index < layer.size(); index++) {
            if (medians.containsKey(layer.get(index))) {
                slots.add(index);
            }
        }
        moving.sort(Comparator.comparing(key -> medians.getOrDefault(key, 0.0)));
        for (int index = 0; index < slots.size(); index++) {
            layer.set(slots.get(index), moving.get(index));
        }
    }

    /** How many pairs of ways between neighbouring layers cross. */
    long crossings(List<List<String>> order) {
        long crossings = 0;
        for (int layer = 1; layer < order.size(); layer++) {
            Map<String, Integer> places = places(order.get(layer));
            long[] ended = new long[order.get(layer).size()];
            for (String up : order.get(layer - 1)) {
                int[] ends = layers.below(up).stream()
                        .filter(places::containsKey)
                        .mapToInt(down -> places.getOrDefault(down, 0))
                        .toArray();
                for (int end : ends) {
                    for (int right = end + 1; right < ended.length; right++) {
                        crossings += ended[right];
                    }
                }
                for (int end : ends) {
                    ended[end]++;
                }
            }
        }
        return crossings;
    }

    private static Map<String, Integer> places(List<String> layer) {
        Map<String, Integer> places = new HashMap<>();
        for (int index = 0; index < layer.size(); index++) {
            places.put(layer.get(index), index);
        }
        return places;
    }

    private static List<List<String>> copy(List<List<String>> order) {
        List<List<String>> copy = new ArrayList<>();
        order.forEach(layer -> copy.add(new ArrayList<>(layer)));
        return copy;
    }
}
