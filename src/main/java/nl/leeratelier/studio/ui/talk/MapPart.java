package nl.leeratelier.studio.ui.talk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leeratelier.studio.talk.Road;
import nl.leeratelier.studio.talk.TalkMap;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Words;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The map beside the play. It is drawn on the server; when only words changed, only their places are sent again. */
final class MapPart extends Section implements Words {

    private static final String KEY = "event.target.closest('[data-spot]').dataset.spot";

    private final Div view = new Div();
    private final Div list = new Div();
    private final Div tools = new Div();
    private final Div news = new Div();
    private transient MapDrawing drawn = new MapDrawing("", new LinkedHashMap<>(), "");
    private int times;
    private String chosen = "";
    private transient List<String> places = List.of();
    private transient List<Integer> ways = List.of();

    MapPart(Consumer<String> chosenSpot) {
        addClassName("map");
        view.addClassName("map-view");
        view.getElement().setAttribute("tabindex", "-1");
        list.addClassName("map-narrow");
        tools.addClassName("map-tools");
        news.addClassName("map-news");
        news.getElement().setAttribute("role", "status");
        Html zoom = new Html();
        for (String tool : List.of("out", "in", "fit")) {
            zoom.element(
                    "button",
                    "map-tool",
                    tool.equals("out") ? "−" : tool.equals("in") ? "+" : t("studio-talk.map.fit"),
                    "type",
                    "button",
                    "data-zoom",
                    tool,
                    "aria-label",
                    t("studio-talk.map.zoom." + tool));
        }
        zoom.markup().into(tools);
        H2 title = new H2(t("studio-talk.map"));
        Div head = new Div(title, tools);
        head.addClassName("map-head");
        add(head, view, list, news, legend());
        for (Div part : List.of(view, list)) {
            part.getElement()
                    .addEventListener(
                            "click",
                            event -> chosenSpot.accept(
                                    event.getEventData().path(KEY).asString("")))
                    .setFilter("event.target.closest('[data-spot]') !== null")
                    .addEventData(KEY);
        }
    }

    private Div legend() {
        Div legend = new Div();
        legend.addClassName("map-legend");
        Html html = new Html();
        for (String one : List.of("trouble", "good", "other", "stop", "dilemma", "open", "pause", "back", "thick")) {
            html.element("span", "", t("studio-talk.legend." + one));
        }
        html.markup().into(legend);
        return legend;
    }

    /** Shows the talk as it is now. */
    void show(MapDrawing now) {
        boolean sameWays = now.frame().equals(drawn.frame())
                && now.spots().keySet().equals(drawn.spots().keySet());
        if (!sameWays || times == 0) {
            // The number makes it differ from what was drawn first, also when it is drawn as it was before.
            new Markup(now.svg() + "<!--" + times + "-->").into(view);
            light(times++ == 0);
        } else {
            ArrayNode changed = JsonNodeFactory.instance.arrayNode();
            now.spots().forEach((key, html) -> {
                if (!html.equals(drawn.spots().get(key))) {
                    changed.addArray().add(key).add(html);
                }
            });
            if (!changed.isEmpty()) {
                view.getElement().executeJs("""
                        for (const [key, html] of $0) {
                          const old = this.querySelector(`[data-spot="${CSS.escape(key)}"]`);
                          if (!old) continue;
                          const had = old === document.activeElement;
                          const kept = [...old.classList].filter((name) => name === 'chosen' || name === 'through');
                          const tab = old.getAttribute('tabindex');
                          old.outerHTML = html;
                          const now = this.querySelector(`[data-spot="${CSS.escape(key)}"]`);
                          now.classList.add(...kept);
                          now.setAttribute('tabindex', tab);
                          if (had) now.focus();
                        }""", changed);
            }
        }
        if (!now.list().equals(drawn.list())) {
            new Markup(now.list()).into(list);
        }
        drawn = now;
    }

    MapDrawing drawn() {
        return drawn;
    }

    /** Says what playing at random found. */
    void tell(String text) {
        news.setText(text);
    }

    /** Lights up a place with all ways through it; an empty key lights up nothing. */
    void choose(String key, TalkMap map) {
        chosen = key;
        Set<Road> through = key.isEmpty() ? Set.of() : map.through(key);
        ways = IntStream.range(0, map.roads().size())
                .filter(index -> through.contains(map.roads().get(index)))
                .boxed()
                .toList();
        places = through.stream()
                .flatMap(road -> Stream.of(road.from(), road.to()))
                .distinct()
                .toList();
        light(true);
    }

    /** @param comeTo whether the place comes into view too */
    private void light(boolean comeTo) {
        ArrayNode spots = JsonNodeFactory.instance.arrayNode();
        places.forEach(spots::add);
        ArrayNode roads = JsonNodeFactory.instance.arrayNode();
        ways.forEach(roads::add);
        view.getElement().executeJs("""
                this.classList.toggle('choosing', $0 !== '');
                const spots = new Set($1), roads = new Set($2.map(String));
                for (const spot of this.querySelectorAll('[data-spot]')) {
                  const chosen = spot.dataset.spot === $0;
                  spot.classList.toggle('chosen', chosen);
                  spot.classList.toggle('through', spots.has(spot.dataset.spot));
                  if ($0) spot.setAttribute('tabindex', chosen ? '0' : '-1');
                }
                for (const road of this.querySelectorAll('[data-road]')) {
                  road.classList.toggle('through', roads.has(road.dataset.road));
                }
                const width = this.querySelector('svg')?.viewBox.baseVal.width;
                if (!this.dataset.scale && this.clientWidth && width) {
                  this.dataset.scale = Math.max(0.6, Math.min(1, this.clientWidth / width));
                  this.style.setProperty('--map-scale', this.dataset.scale);
                }
                const spot = this.querySelector('.spot.chosen') ?? this.querySelector('.spot[tabindex="0"]');
                if ($3 && spot) {
                  const view = this.getBoundingClientRect(), box = spot.getBoundingClientRect();
                  const off = (from, to, near, far) => from < near || to > far ? (from + to - near - far) / 2 : 0;
                  this.scrollBy({
                    left: off(box.left, box.right, view.left, view.right),
                    top: off(box.top, box.bottom, view.top, view.bottom),
                    behavior: 'instant',
                  });
                }""", chosen, spots, roads, comeTo);
    }

    String told() {
        return news.getText();
    }

    String chosen() {
        return chosen;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI.getCurrent().getPage().addJsModule("context://app/studio-talk.js");
    }

    /** What changed in which places, for tests. */
    Map<String, String> spots() {
        return drawn.spots();
    }
}
