package nl.leeratelier.app.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.stream.Collectors;
import nl.leeratelier.ui.Icon;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * The places that this person may go, from the views' {@code @Menu}: in the bar on a wide screen, at the thumb on a
 * phone. What does not fit there stands under "more".
 */
class Navigation extends Nav implements Words {

    /** As many as fit beside each other at 320 px, with "more" as the fifth. */
    private static final int AT_HAND = 4;

    /** As many as fit in the bar of a wide screen. */
    private static final int IN_BAR = 7;

    Navigation() {
        addClassName("navigation");
        setAriaLabel(t("app.navigation"));
    }

    /** Shows the entries, and marks the one that the path is in or under. */
    void show(String path) {
        var entries = MenuConfiguration.getMenuEntries();
        setVisible(!entries.isEmpty());
        setClassName("short", entries.size() <= IN_BAR);
        var here = current(entries.stream().map(Navigation::target).toList(), path);
        var split = entries.size() <= AT_HAND + 1 ? entries.size() : AT_HAND;
        var more = entries.subList(split, entries.size());
        new Markup("<ul>" + items(entries.subList(0, split), here) + more(more, here) + "</ul>").into(this);
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

    private static String target(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }

    private String items(List<MenuEntry> entries, @Nullable String here) {
        return entries.stream().map(entry -> item(entry, here)).collect(Collectors.joining());
    }

    private String item(MenuEntry entry, @Nullable String here) {
        var icon = entry.icon() == null ? Icon.MORE : Icon.named(entry.icon()).orElse(Icon.MORE);
        return "<li><a href=\"%s\"%s>%s<span>%s</span></a></li>"
                .formatted(
                        Markup.escape(target(entry)),
                        target(entry).equals(here) ? " aria-current=\"page\"" : "",
                        Markup.icon(icon).html(),
                        Markup.escape(getTranslation(entry.title())));
    }

    private String more(List<MenuEntry> entries, @Nullable String here) {
        if (entries.isEmpty()) {
            return "";
        }
        return "<li class=\"more\"><button type=\"button\" popovertarget=\"navigation-more\">%s<span>%s</span></button><ul id=\"navigation-more\" class=\"panel\" popover>%s</ul></li>"
                .formatted(Markup.icon(Icon.MORE).html(), Markup.escape(t("app.more")), items(entries, here));
    }
}
