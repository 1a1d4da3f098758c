package nl.leeratelier.app.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leeratelier.ui.Icon;
import nl.leeratelier.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * The places that this person may go, from the views' {@code @Menu}: in the bar on a wide screen, at the thumb on a
 * phone. What does not fit stands under "more".
 */
class Navigation extends Nav implements Words {

    /** As many as fit beside each other at 320 px. */
    private static final int AT_HAND = 4;

    private final Map<String, Anchor> links = new LinkedHashMap<>();

    Navigation() {
        addClassName("navigation");
        setAriaLabel(t("app.navigation"));
        var entries = MenuConfiguration.getMenuEntries();
        setVisible(!entries.isEmpty());
        var split = entries.size() <= AT_HAND + 1 ? entries.size() : AT_HAND;
        var list = list(entries.subList(0, split));
        if (split < entries.size()) {
            list.add(more(entries.subList(split, entries.size())));
        }
        add(list);
    }

    /** Marks the entry that the path is in or under; the longest that fits. */
    void mark(String path) {
        var here = current(links.keySet(), path);
        links.forEach((target, link) -> {
            if (target.equals(here)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
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

    private UnorderedList list(List<MenuEntry> entries) {
        var list = new UnorderedList();
        entries.forEach(entry -> list.add(new ListItem(link(entry))));
        return list;
    }

    private Anchor link(MenuEntry entry) {
        var path = entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
        var link = new Anchor(path);
        var icon = entry.icon() == null ? Icon.MORE : Icon.named(entry.icon()).orElse(Icon.MORE);
        link.add(icon.picture(), new Span(getTranslation(entry.title())));
        links.put(path, link);
        return link;
    }

    private ListItem more(List<MenuEntry> entries) {
        var panel = list(entries);
        panel.setId("navigation-more");
        panel.addClassName("panel");
        panel.getElement().setAttribute("popover", "auto");
        var button = new Element("button").setAttribute("popovertarget", "navigation-more");
        button.appendChild(Icon.MORE.picture().getElement(), new Element("span").setText(t("app.more")));
        var item = new ListItem(panel);
        item.addClassName("more");
        item.getElement().insertChild(0, button);
        return item;
    }
}
