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
    static final int AT_HAND = 4;

    /** As many as fit in the bar of a wide screen, with "more" as the seventh. */
    static final int IN_BAR = 6;

    /**
     * What goes before everything else, for whoever may go there: first what one's duty is, each duty by its own page, then
     * one's own learning. The others follow in the order of their {@code @Menu}.
     */
    private static final List<String> FIRST = List.of(
            "",
            "organisatie",
            "mijn-team",
            "beheer",
            "mensen",
            "rapporten",
            "uitgegeven-certificaten",
            "aan-de-beurt",
            "studio",
            "meelezen",
            "groepen",
            "programma");

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
        var here = current(places.stream().map(Place::target).toList(), path);
        var atHand = atHand(places.size());
        var inBar = inBar(places.size());
        var wide = places.subList(atHand, inBar);
        new Markup("<ul>" + items(places.subList(0, atHand), "", here) + items(wide, "wide", here)
                        + more(wide, places.subList(inBar, places.size()), here) + "</ul>")
                .into(this);
    }

    /** How many of so many stand beside each other on a phone. */
    static int atHand(int places) {
        return places <= AT_HAND + 1 ? places : AT_HAND;
    }

    /** How many of so many stand in the bar of a wide screen. */
    static int inBar(int places) {
        return Math.min(places, IN_BAR);
    }

    /** Where a place stands: those that go first before all others. */
    static double rank(String target, double order) {
        var first = FIRST.indexOf(target);
        return first < 0 ? FIRST.size() + order : first;
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
        return withOneStart(Stream.concat(views, atHand)
                .sorted(Comparator.comparingDouble(place -> rank(place.target(), place.order())))
                .toList());
    }

    /** Who coordinates or leads, and follows nothing, starts on the page of that duty: the other start leads there too. */
    private static List<Place> withOneStart(List<Place> places) {
        var targets = places.stream().map(Place::target).toList();
        var startsElsewhere =
                !targets.contains("programma") && (targets.contains("organisatie") || targets.contains("mijn-team"));
        return startsElsewhere
                ? places.stream().filter(place -> !place.target().isEmpty()).toList()
                : places;
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

    private String items(List<Place> places, String look, @Nullable String here) {
        return places.stream().map(place -> item(place, look, here)).collect(Collectors.joining());
    }

    private String item(Place place, String look, @Nullable String here) {
        return "<li%s><a href=\"%s\"%s%s>%s<span>%s</span></a></li>"
                .formatted(
                        look.isEmpty() ? "" : " class=\"" + look + "\"",
                        Markup.escape(place.target()),
                        place.attributes(),
                        place.target().equals(here) ? " aria-current=\"page\"" : "",
                        Markup.icon(place.icon()).html(),
                        Markup.escape(getTranslation(place.titleKey())));
    }

    /** @param narrow what stands there only where the bar is too narrow for it */
    private String more(List<Place> narrow, List<Place> rest, @Nullable String here) {
        if (narrow.isEmpty() && rest.isEmpty()) {
            return "";
        }
        return "<li class=\"more%s\"><button type=\"button\"%s popovertarget=\"navigation-more\">%s<span>%s</span></button><ul id=\"navigation-more\" class=\"panel\" popover>%s%s</ul></li>"
                .formatted(
                        rest.isEmpty() ? " narrow" : "",
                        rest.stream().anyMatch(place -> place.target().equals(here)) ? " aria-current=\"true\"" : "",
                        Markup.icon(Icon.MORE).html(),
                        Markup.escape(t("app.more")),
                        items(narrow, "narrow", here),
                        items(rest, "", here));
    }
}
