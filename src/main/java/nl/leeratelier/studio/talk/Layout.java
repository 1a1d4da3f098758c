package nl.leeratelier.studio.talk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the places of a map stand, and how the ways between them run. In pixels from the top left.
 *
 * @param boxes by the key of the place
 * @param layers keys from the top down, each from left to right
 * @param routes of every way
 */
public record Layout(
        Map<String, Box> boxes, List<List<String>> layers, Map<Road, Route> routes, int width, int height) {

    /** Of a place. */
    public static final int WIDTH = 176;

    public static final int HEIGHT = 64;

    static final int LANE = 8;
    static final int BESIDE = 28;
    static final int BELOW = 60;
    static final int MARGIN = 24;
    /** Room at the right for ways that turn back. */
    static final int TURNING = 72;

    private static final int MOST_APART = 40;

    /**
     * The place of a box.
     *
     * @param x of its middle
     * @param y of its top
     */
    public record Box(int x, int y, int layer) {}

    public record Point(int x, int y) {}

    /**
     * How a way runs.
     *
     * @param aside whether it turns back, or leaps: then it goes from the right of a place to the right of another
     * @param points otherwise from below a place to above another
     */
    public record Route(boolean aside, List<Point> points) {}

    /** Laid out as if for the first time. */
    public static Layout of(TalkMap map) {
        Layers layers = new Layers(map);
        return laid(map, layers, new Ordering(layers).anew());
    }

    /** Laid out so that who knew it before an edit finds everything where it was, as far as that can be. */
    public static Layout of(TalkMap map, Layout before) {
        Layers layers = new Layers(map);
        return laid(map, layers, new Ordering(layers).after(before));
    }

    private static Layout laid(TalkMap map, Layers layers, List<List<String>> order) {
        Map<String, Double> x = new Placing(layers, order).place();
        Map<String, Box> boxes = new HashMap<>();
        int width = 0;
        for (int layer = 0; layer < order.size(); layer++) {
            for (String key : order.get(layer)) {
                int middle = (int) Math.round(x.getOrDefault(key, 0.0));
                boxes.put(key, new Box(middle, MARGIN + layer * (HEIGHT + BELOW), layer));
                width = Math.max(width, middle + WIDTH / 2);
            }
        }
        Map<Road, Route> routes = new HashMap<>();
        Map<String, Integer> most = new HashMap<>();
        map.roads().forEach(road -> most.merge(road.from(), road.number() + 1, Math::max));
        for (Road road : map.roads()) {
            routes.put(road, route(road, layers, boxes, most.getOrDefault(road.from(), 1)));
        }
        boxes.keySet().removeIf(Layers::isLane);
        List<List<String>> places = order.stream()
                .map(layer -> layer.stream().filter(key -> !Layers.isLane(key)).toList())
                .toList();
        int height = order.size() * (HEIGHT + BELOW) - BELOW + 2 * MARGIN;
        return new Layout(boxes, places, routes, width + TURNING, Math.max(height, 2 * MARGIN));
    }

    /** Ways of one place begin side by side, in the order of its choices. */
    private static Route route(Road road, Layers layers, Map<String, Box> boxes, int most) {
        Box from = boxes.getOrDefault(road.from(), new Box(0, 0, 0));
        Box to = boxes.getOrDefault(road.to(), from);
        List<String> stops = layers.stops(road);
        if (stops.isEmpty()) {
            int lower = road.number() * 6 % (HEIGHT / 2);
            Point begin = new Point(from.x() + WIDTH / 2, from.y() + HEIGHT / 2 + lower);
            return new Route(true, List.of(begin, new Point(to.x() + WIDTH / 2, to.y() + HEIGHT / 4)));
        }
        List<Point> points = new ArrayList<>();
        double apart = Math.min(MOST_APART, (WIDTH - 40.0) / most);
        int begin = (int) Math.round(from.x() + (road.number() - (most - 1) / 2.0) * apart);
        points.add(new Point(begin, from.y() + HEIGHT));
        for (String lane : stops.subList(1, stops.size() - 1)) {
            Box box = boxes.getOrDefault(lane, to);
            points.add(new Point(box.x(), box.y()));
            points.add(new Point(box.x(), box.y() + HEIGHT));
        }
        points.add(new Point(to.x(), to.y()));
        return new Route(false, List.copyOf(points));
    }
}
