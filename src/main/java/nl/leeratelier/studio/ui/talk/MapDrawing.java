package nl.leeratelier.studio.ui.talk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import nl.leeratelier.studio.talk.Layout;
import nl.leeratelier.studio.talk.Reach;
import nl.leeratelier.studio.talk.Road;
import nl.leeratelier.studio.talk.Spot;
import nl.leeratelier.studio.talk.TalkMap;
import nl.leeratelier.ui.Markup;

/**
 * The map of a talk as markup: a drawing for a wide screen, and a list by layers for a narrow one. Pure.
 *
 * @param frame all but the places
 * @param spots of each place its markup in the drawing, by key
 * @param list the list
 */
record MapDrawing(String frame, Map<String, String> spots, String list) {

    private static final int THIN = 2;
    private static final int THICK = 7;
    private static final int LINE = 25;
    private static final String HERE = "<!--spots-->";

    /** What there is to show of a talk besides its map. */
    record Findings(Reach reach, Map<String, Integer> problems) {}

    static MapDrawing of(TalkMap map, Layout layout, Findings findings, Sayings sayings) {
        return new Pen(map, layout, findings, sayings).draw();
    }

    /**
     * The same map after words were written at some places: only these are drawn again. The list follows when the map is next
     * drawn as a whole.
     */
    MapDrawing with(Set<String> touched, TalkMap map, Layout layout, Findings findings, Sayings sayings) {
        Pen pen = new Pen(map, layout, findings, sayings);
        Map<String, String> again = new LinkedHashMap<>(spots);
        again.replaceAll((key, html) -> touched.contains(key) ? pen.spot(key).orElse(html) : html);
        return new MapDrawing(frame, again, list);
    }

    String svg() {
        return frame.replace(HERE, String.join("", spots.values()));
    }

    private static final class Pen {

        private final TalkMap map;
        private final Layout layout;
        private final Reach reach;
        private final Map<String, Integer> problems;
        private final Sayings sayings;
        private final Set<String> linked;
        private final Map<String, Spot> byKey = new LinkedHashMap<>();
        private final Map<String, String> before = new HashMap<>();
        private final Map<String, String> after = new HashMap<>();

        Pen(TalkMap map, Layout layout, Findings findings, Sayings sayings) {
            this.map = map;
            this.layout = layout;
            this.reach = findings.reach();
            this.problems = findings.problems();
            this.sayings = sayings;
            this.linked = map.linked();
            map.spots().forEach(spot -> byKey.put(spot.key(), spot));
            map.roads().forEach(road -> {
                before.putIfAbsent(road.to(), road.from());
                after.putIfAbsent(road.from(), road.to());
            });
        }

        MapDrawing draw() {
            Html frame = new Html();
            String size = layout.width() + " " + layout.height();
            frame.open(
                    "svg",
                    "map-drawing",
                    "viewBox",
                    "0 0 " + size,
                    "width",
                    String.valueOf(layout.width()),
                    "height",
                    String.valueOf(layout.height()),
                    "role",
                    "group",
                    "aria-label",
                    sayings.t("studio-talk.map.label"));
            frame.piece(
                    new Markup(
                            "<defs><marker id=\"map-tip\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"9\" markerHeight=\"9\""
                                    + " markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 0 8 4 0 8z\"/></marker></defs>"));
            List<Road> roads = map.roads();
            for (int index = 0; index < roads.size(); index++) {
                road(frame, roads.get(index), index);
            }
            frame.piece(new Markup(HERE)).close("svg");
            Map<String, String> spots = new LinkedHashMap<>();
            for (List<String> layer : layout.layers()) {
                for (String key : layer) {
                    Spot spot = byKey.get(key);
                    if (spot != null) {
                        spots.put(key, spot(spot, layer));
                    }
                }
            }
            return new MapDrawing(
                    frame.toString(), spots, new MapList(map, layout, this::look, this::label, sayings).html());
        }

        private void road(Html html, Road road, int index) {
            Layout.Route route = layout.routes().get(road);
            Spot from = byKey.get(road.from());
            Spot to = byKey.get(road.to());
            if (route == null || from == null || to == null) {
                return;
            }
            OptionalDouble share = reach.share(road, from, to);
            String look = "road" + (road.conditional() ? " conditional" : "") + (route.aside() ? " aside" : "")
                    + (share.isPresent() && share.getAsDouble() == 0 ? " never" : "");
            html.open(
                            "path",
                            look,
                            "data-road",
                            String.valueOf(index),
                            "d",
                            path(route),
                            "stroke-width",
                            thickness(share.orElse(0)))
                    .close("path");
        }

        private static String thickness(double share) {
            long tenths = Math.round(10 * (THIN + share * (THICK - THIN)));
            return tenths / 10 + "." + tenths % 10;
        }

        private static String path(Layout.Route route) {
            List<Layout.Point> points = route.points();
            Layout.Point first = points.getFirst();
            StringBuilder path = new StringBuilder("M" + first.x() + " " + first.y());
            if (route.aside()) {
                Layout.Point last = points.getLast();
                int out = Math.max(first.x(), last.x()) + 28 + Math.min(40, Math.abs(last.y() - first.y()) / 12);
                return path + "C" + out + " " + first.y() + " " + out + " " + last.y() + " " + last.x() + " "
                        + last.y();
            }
            for (int index = 1; index < points.size(); index++) {
                Layout.Point before = points.get(index - 1);
                Layout.Point here = points.get(index);
                int half = (before.y() + here.y()) / 2;
                path.append("C%d %d %d %d %d %d".formatted(before.x(), half, here.x(), half, here.x(), here.y()));
            }
            return path.toString();
        }

        Optional<String> spot(String key) {
            Spot spot = byKey.get(key);
            return layout.layers().stream()
                    .filter(layer -> layer.contains(key))
                    .findFirst()
                    .flatMap(layer -> spot == null ? Optional.empty() : Optional.of(spot(spot, layer)));
        }

        private String spot(Spot spot, List<String> layer) {
            Layout.Box box = layout.boxes().get(spot.key());
            int place = layer.indexOf(spot.key());
            Html html = new Html();
            html.open(
                    "g",
                    look(spot),
                    "data-spot",
                    spot.key(),
                    "role",
                    "button",
                    "tabindex",
                    map.start().filter(spot.key()::equals).isPresent() ? "0" : "-1",
                    "aria-label",
                    label(spot),
                    "transform",
                    "translate(%d %d)"
                            .formatted(box == null ? 0 : box.x() - Layout.WIDTH / 2, box == null ? 0 : box.y()),
                    "data-up",
                    before.getOrDefault(spot.key(), ""),
                    "data-down",
                    after.getOrDefault(spot.key(), ""),
                    "data-left",
                    place > 0 ? layer.get(place - 1) : "",
                    "data-right",
                    place + 1 < layer.size() ? layer.get(place + 1) : "");
            html.open(
                            "rect",
                            "",
                            "width",
                            String.valueOf(Layout.WIDTH),
                            "height",
                            String.valueOf(Layout.HEIGHT),
                            "rx",
                            "14")
                    .close("rect");
            writing(html, spot);
            marks(html, spot);
            return html.close("g").toString();
        }

        private String look(Spot spot) {
            boolean loose = spot.kind().isMoment() && !linked.contains(spot.key());
            return "spot is-" + spot.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
                    + (loose ? " loose" : "")
                    + (problems.containsKey(spot.key()) ? " trouble" : "")
                    + (reach.percent(spot).filter(percent -> percent == 0).isPresent() ? " never" : "");
        }

        private String label(Spot spot) {
            List<String> label = new ArrayList<>(List.of(sayings.spot(spot)));
            label.add(sayings.t("studio-talk.kind."
                    + spot.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')));
            if (spot.kind().isMoment() && !linked.contains(spot.key())) {
                label.add(sayings.t("studio-talk.map.loose"));
            }
            Integer found = problems.get(spot.key());
            if (found != null) {
                label.add(sayings.t("studio-talk.problems", found));
            }
            reach.percent(spot).ifPresent(percent -> label.add(sayings.t("studio-talk.map.share", percent)));
            return String.join(". ", label);
        }

        private void writing(Html html, Spot spot) {
            String who = switch (spot.kind()) {
                case PAUSE, END, MISSING, GOOD_ENDING, OTHER_ENDING ->
                    sayings.t("studio-talk.kind."
                            + spot.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
                case CHOICES, DILEMMA, OPEN -> spot.speaker();
            };
            html.element("text", "spot-who", Sayings.shortly(who, 18), "x", "14", "y", "21");
            String words = spot.kind() == Spot.Kind.MISSING ? spot.id().replace('-', ' ') : spot.words();
            int y = 38;
            for (String line : lines(words.isBlank() && spot.kind() != Spot.Kind.END ? "…" : words)) {
                html.element("text", "spot-words", line, "x", "14", "y", String.valueOf(y));
                y += 15;
            }
        }

        /** At most two lines of whole words. */
        private static List<String> lines(String text) {
            String words = Sayings.shortly(text, 2 * LINE);
            if (words.length() <= LINE) {
                return List.of(words);
            }
            int cut = words.lastIndexOf(' ', LINE);
            int end = cut > 0 ? cut : LINE;
            return List.of(
                    words.substring(0, end),
                    Sayings.shortly(words.substring(end).strip(), LINE));
        }

        /** Colours alone say nothing: what is wrong, good or special has a sign too. */
        private void marks(Html html, Spot spot) {
            reach.percent(spot)
                    .ifPresent(percent -> html.element(
                            "text", "spot-share", percent + "%", "x", String.valueOf(Layout.WIDTH - 14), "y", "21"));
            String sign = switch (spot.kind()) {
                case DILEMMA -> "⇄";
                case OPEN -> "✎";
                case PAUSE -> "‖";
                case GOOD_ENDING -> "✓";
                case OTHER_ENDING -> "○";
                case MISSING -> "+";
                case CHOICES -> spot.stop() ? "◼" : "";
                case END -> "";
            };
            if (!sign.isEmpty()) {
                html.element("text", "spot-sign", sign, "x", String.valueOf(Layout.WIDTH - 14), "y", "54");
            }
            Integer found = problems.get(spot.key());
            if (found != null) {
                html.open("g", "spot-trouble", "transform", "translate(" + (Layout.WIDTH - 6) + " -2)")
                        .open("path", "", "d", "M0-11 12 9H-12z")
                        .close("path")
                        .element("text", "", "!", "x", "0", "y", "6")
                        .close("g");
            }
        }
    }
}
