package nl.leeratelier.app.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leeratelier.ui.AtHand;
import nl.leeratelier.ui.Icon;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * The places that this person may go, from the views' {@code @Menu}, and among them the pages at hand: in the bar on a wide
 * screen, at the thumb on a phone. What does not fit there stands under "more".
 */
class Navigation extends Nav implements Words {

    /** As many as fit beside each other at 320 px, with "more" as the fifth. */
    private static final int AT_HAND = 4;

    /** As many as fit in the bar of a wide screen. */
    private static final int IN_BAR = 6;

    /** After the start page and one's programme; the planner after what a trainee has. */
    private static final Map<AtHand, Double> AT_HAND_ORDER = Map.of(AtHand.GUIDE, 1.5, AtHand.PLANNER, 9.0);

    /** @param attributes for where Vaadin's router must leave the link alone */
    private record Place(String target, Icon icon, String titleKey, double order, String attributes) {}

    Navigation() {
        addClassName("navigation");
        setAriaLabel(t("app.navigation"));
    }

    /** Shows the places, and marks the one that the path is in or under. */
    void show(String path) {
        var places = places();
        setClassName("short", places.size() <= IN_BAR);
        var here = current(places.stream().map(Place::target).toList(), path);
        var split = places.size() <= AT_HAND + 1 ? places.size() : AT_HAND;
        var more = places.subList(split, places.size());
        new Markup("<ul>" + items(places.subList(0, split), here) + more(more, here) + "</ul>").into(this);
    }

    private List<Place> places() {
        var views = MenuConfiguration.getMenuEntries().stream().map(Navigation::place);
        var atHand = Arrays.stream(AtHand.values())
                .map(page -> new Place(
                        page.path(getLocale()),
                        page.icon(),
                        page.titleKey(),
                        AT_HAND_ORDER.getOrDefault(page, Double.MAX_VALUE),
                        " router-ignore"));
        return Stream.concat(views, atHand)
                .sorted(Comparator.comparingDouble(Place::order))
                .toList();
    }

    private static Place place(MenuEntry view) {
        return new Place(
                view.path().startsWith("/") ? view.path().substring(1) : view.path(),
                view.icon() == null ? Icon.MORE : Icon.named(view.icon()).orElse(Icon.MORE),
                view.title(),
                view.order() == null ? Double.MAX_VALUE : view.order(),
                "");
    }

    /** The longest of the targets that the path is in or under; null when it is under none. */
    static @Nullable String current(Iterable<String> targets, String path) {
        String best = null;
        for (var target : targets) {
            var under = path.equals(target) || (!target.isEmpty() && path.startsWith(target + "/"));
            if (under && (best == null || target.length() > best.length())) {
                best = target;
            }
        }
        return best;
    }

    private String items(List<Place> places, @Nullable String here) {
        return places.stream().map(place -> item(place, here)).collect(Collectors.joining());
    }

    private String item(Place place, @Nullable String here) {
        return "<li><a href=\"%s\"%s%s>%s<span>%s</span></a></li>"
                .formatted(
                        Markup.escape(place.target()),
                        place.attributes(),
                        place.target().equals(here) ? " aria-current=\"page\"" : "",
                        Markup.icon(place.icon()).html(),
                        Markup.escape(getTranslation(place.titleKey())));
    }

    private String more(List<Place> places, @Nullable String here) {
        if (places.isEmpty()) {
            return "";
        }
        return "<li class=\"more\"><button type=\"button\"%s popovertarget=\"navigation-more\">%s<span>%s</span></button><ul id=\"navigation-more\" class=\"panel\" popover>%s</ul></li>"
                .formatted(
                        places.stream().anyMatch(place -> place.target().equals(here)) ? " aria-current=\"true\"" : "",
                        Markup.icon(Icon.MORE).html(),
                        Markup.escape(t("app.more")),
                        items(places, here));
    }
}
