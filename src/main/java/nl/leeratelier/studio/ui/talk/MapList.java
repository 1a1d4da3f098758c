package nl.leeratelier.studio.ui.talk;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import nl.leeratelier.studio.talk.Layout;
import nl.leeratelier.studio.talk.Spot;
import nl.leeratelier.studio.talk.TalkMap;

/** The map of a talk for a narrow screen: its places turn by turn. Pure. */
final class MapList {

    private final Layout layout;
    private final Function<Spot, String> look;
    private final Function<Spot, String> label;
    private final Sayings sayings;
    private final Map<String, Spot> byKey = new HashMap<>();

    /**
     * @param look the classes of a place
     * @param label all that is said of it, its name first
     */
    MapList(TalkMap map, Layout layout, Function<Spot, String> look, Function<Spot, String> label, Sayings sayings) {
        this.layout = layout;
        this.look = look;
        this.label = label;
        this.sayings = sayings;
        map.spots().forEach(spot -> byKey.put(spot.key(), spot));
    }

    String html() {
        Html html = new Html();
        html.open("ol", "map-list", "aria-label", sayings.t("studio-talk.map.label"));
        for (int layer = 0; layer < layout.layers().size(); layer++) {
            html.open("li", "").element("p", "map-layer", layerName(layer)).open("ul", "");
            for (String key : layout.layers().get(layer)) {
                Spot spot = byKey.get(key);
                if (spot != null) {
                    html.open("li", "").open("button", look.apply(spot), "type", "button", "data-spot", key);
                    html.element("b", "", sayings.spot(spot));
                    html.element("span", "map-more", more(spot)).close("button").close("li");
                }
            }
            html.close("ul").close("li");
        }
        return html.close("ol").toString();
    }

    private String layerName(int layer) {
        boolean end = layout.layers().get(layer).stream()
                .map(byKey::get)
                .anyMatch(spot -> spot != null && !spot.kind().isMoment() && spot.kind() != Spot.Kind.MISSING);
        return end ? sayings.t("studio-talk.map.layer.end") : sayings.t("studio-talk.map.layer", layer + 1);
    }

    private String more(Spot spot) {
        String all = label.apply(spot);
        String name = sayings.spot(spot);
        return all.length() > name.length() + 2 ? all.substring(name.length() + 2) : "";
    }
}
