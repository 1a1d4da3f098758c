package nl.leeratelier.app.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.stream.Stream;
import nl.leeratelier.ui.Translations;
import nl.leeratelier.ui.Words;

/**
 * Behind one's initials: who one is and for which organisation, language, light or dark, the account, signing out. Whoever
 * is not signed in finds language and light there.
 */
class AccountMenu extends Div implements Words {

    private static final String PANEL = "account-panel";

    private final Div panel = new Div();

    AccountMenu(Visitor visitor) {
        addClassName("account");
        panel.setId(PANEL);
        panel.addClassName("panel");
        panel.getElement().setAttribute("popover", "auto");
        visitor.name().ifPresentOrElse(name -> add(button(name)), () -> add(button()));
        visitor.name().ifPresent(name -> panel.add(who(name, visitor.organisation())));
        if (visitor.organisations().size() > 1) {
            organisations(visitor);
        }
        languages(visitor);
        themes();
        digits();
        if (visitor.name().isPresent()) {
            panel.add(line(new Anchor("account", t("app.account.page"))));
            panel.add(line(choice(t("app.account.sign-out"), false, click -> visitor.signOut())));
        } else {
            panel.add(line(new Anchor("aanmelden", t("app.account.sign-in"))));
        }
        add(panel);
    }

    /** The first letters of the first and the last word of a name. */
    static String initials(String name) {
        var words = Stream.of(name.split("[\\s-]+"))
                .filter(word -> !word.isEmpty() && Character.isLetter(word.codePointAt(0)))
                .toList();
        if (words.isEmpty()) {
            return "?";
        }
        var letters = words.size() == 1 ? first(words.getFirst()) : first(words.getFirst()) + first(words.getLast());
        return letters.toUpperCase(Locale.ROOT);
    }

    private static String first(String word) {
        return Character.toString(word.codePointAt(0));
    }

    private NativeButton button(String name) {
        var button = opener(initials(name));
        button.setAriaLabel(t("app.account.of", name));
        return button;
    }

    private NativeButton button() {
        var button = opener(getLocale().getLanguage().toUpperCase(Locale.ROOT));
        button.setAriaLabel(t("app.account.settings"));
        return button;
    }

    private static NativeButton opener(String text) {
        var button = new NativeButton(text);
        button.addClassName("initials");
        button.getElement().setAttribute("popovertarget", PANEL);
        return button;
    }

    private static Div who(String name, String organisation) {
        var who = new Div(new Span(name), new Paragraph(organisation));
        who.addClassName("who");
        return who;
    }

    private void organisations(Visitor visitor) {
        var group = group("app.account.organisation");
        group.addClassName("list");
        visitor.organisations()
                .forEach(organisation -> group.add(choice(
                        organisation.name(),
                        organisation.name().equals(visitor.organisation()),
                        click -> visitor.switchTo(organisation.id()))));
    }

    private void languages(Visitor visitor) {
        var group = group("app.account.language");
        for (var language : Translations.LANGUAGES) {
            var name = language.getDisplayLanguage(language);
            var capital = name.substring(0, 1).toUpperCase(language) + name.substring(1);
            var button = choice(
                    capital,
                    language.getLanguage().equals(getLocale().getLanguage()),
                    click -> visitor.speak(language));
            button.getElement().setAttribute("lang", language.getLanguage());
            group.add(button);
        }
    }

    // Kept in the browser by shell.js; the server neither knows nor cares.
    private void themes() {
        var group = group("app.account.theme");
        for (var theme : new String[] {"light", "dark", "system"}) {
            group.add(kept("theme", theme, t("app.account.theme." + theme)));
        }
    }

    private void digits() {
        var group = group("app.account.digits");
        for (var setting : new String[] {"on", "off"}) {
            group.add(kept("digits", setting, t("app.account.digits." + setting)));
        }
    }

    private static NativeButton kept(String setting, String value, String text) {
        var button = new NativeButton(text);
        button.getElement().setAttribute("data-" + setting, value).setAttribute("aria-pressed", "false");
        return button;
    }

    private Div group(String titleKey) {
        var group = new Div();
        group.addClassName("options");
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", t(titleKey));
        var title = new Paragraph(t(titleKey));
        title.getElement().setAttribute("aria-hidden", "true");
        panel.add(title, group);
        return group;
    }

    private static NativeButton choice(
            String text, boolean chosen, ComponentEventListener<ClickEvent<NativeButton>> click) {
        var button = new NativeButton(text, click);
        if (chosen) {
            button.getElement().setAttribute("aria-pressed", "true");
        }
        return button;
    }

    private static Div line(Component component) {
        var line = new Div(component);
        line.addClassName("line");
        return line;
    }
}
