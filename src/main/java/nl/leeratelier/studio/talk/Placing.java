package nl.leeratelier.studio.talk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How far to the right each place stands: as near as can be to the middle of what it is linked with, without two on top of
 * each other. Of a layer whose order is given that is a least-squares fit that never falls, found by pooling neighbours.
 */
final class Placing {

    private static final int PASSES = 6;

    private final Layers layers;
    private final List<List<String>> order;
    private final Map<String, Double> x = new HashMap<>();

    Placing(Layers layers, List<List<String>> order) {
        this.layers = layers;
        this.order = order;
    }

    /** The middle of every place, from the left edge of the map. */
    Map<String, Double> place() {
        order.forEach(layer -> fit(layer, key -> List.of()));
        for (int pass = 0; pass < PASSES; pass++) {
            if (pass % 2 == 0) {
                order.forEach(layer -> fit(layer, layers::above));
            } else {
                order.reversed().forEach(layer -> fit(layer, layers::below));
            }
        }
        double left = x.entrySet().stream()
                .mapToDouble(one -> one.getValue() - width(one.getKey()) / 2.0)
                .min()
                .orElse(0);
        x.replaceAll((key, middle) -> middle - left + Layout.MARGIN);
        return x;
    }

    private static int width(String key) {
        return Layers.isLane(key) ? Layout.LANE : Layout.WIDTH;
    }

    private void fit(List<String> layer, Function<String, List<String>> neighbours) {
        double[] offset = new double[layer.size()];
        double[] wished = new double[layer.size()];
        for (int index = 0; index < layer.size(); index++) {
            String key = layer.get(index);
            if (index > 0) {
                offset[index] = offset[index - 1] + (width(layer.get(index - 1)) + width(key)) / 2.0 + Layout.BESIDE;
            }
            double middle = neighbours.apply(key).stream()
                    .mapToDouble(near -> x.getOrDefault(near, 0.0))
                    .average()
                    .orElse(x.getOrDefault(key, 0.0));
            wished[index] = middle - offset[index];
        }
        double[] fitted = rising(wished);
        for (int index = 0; index < layer.size(); index++) {
            x.put(layer.get(index), fitted[index] + offset[index]);
        }
    }

    private record Pool(double sum, int size) {
        double mean() {
            return sum / size;
        }
    }

    /** The values that never fall and are, squared, nearest to these. */
    static double[] rising(double[] values) {
        List<Pool> pools = new ArrayList<>();
        for (double value : values) {
            pools.add(new Pool(value, 1));
            while (pools.size() > 1
                    && pools.get(pools.size() - 2).mean() > pools.getLast().mean()) {
                Pool last = pools.removeLast();
                Pool before = pools.removeLast();
                pools.add(new Pool(before.sum() + last.sum(), before.size() + last.size()));
            }
        }
        double[] rising = new double[values.length];
        int index = 0;
        for (Pool pool : pools) {
            for (int of = 0; of < pool.size(); of++) {
                rising[index++] = pool.mean();
            }
        }
        return rising;
    }
}
