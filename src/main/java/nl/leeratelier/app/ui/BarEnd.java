package nl.leeratelier.app.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leeratelier.ui.AtHand;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.SafetyFooter;
import nl.leeratelier.ui.Translations;
import nl.leeratelier.ui.Words;

/**
 * The end of the bar: Veilig Thuis, and behind one's initials who one is and for which organisation, language, light or
 * dark, the account, signing out. Whoever is not signed in finds language and light there.
 */
class BarEnd extends Div implements Words {

    private static final String DEED = "event.target.closest('[data-do]')?.dataset.do ?? ''";

    private final transient Visitor visitor;

    BarEnd(Visitor visitor) {
        this.visitor = visitor;
        addClassName("bar-end");
        new Markup(guide() + safety() + opener() + "<div id=\"account-panel\" class=\"panel\" popover>" + who()
                        + organisations()
                        + languages() + kept("theme", "light", "dark", "system") + kept("digits", "on", "off") + ways()
                        + "</div>")
                .into(this);
        getElement()
                .addEventListener(
                        "click", event -> act(event.getEventData().path(DEED).asString()))
                .addEventData(DEED);
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

    /** Does what a button of the panel says; anything else that a browser may send does nothing. */
    void act(String deed) {
        var parts = (deed + ":").split(":", -1);
        switch (parts[0]) {
            case "language" ->
                Translations.LANGUAGES.stream()
                        .filter(language -> language.getLanguage().equals(parts[1]))
                        .forEach(visitor::speak);
            case "organisation" ->
                visitor.organisations().stream()
                        .filter(organisation -> organisation.id().toString().equals(parts[1]))
                        .forEach(organisation -> visitor.switchTo(organisation.id()));
            case "sign-out" -> visitor.signOut();
            default -> {}
        }
    }

    private static String first(String word) {
        return Character.toString(word.codePointAt(0));
    }

    private String safety() {
        return "<a class=\"pill safety-pill\" href=\"%s\"><span>%s</span><span>0800-2000</span></a>"
                .formatted(SafetyFooter.VEILIG_THUIS, Markup.escape(t("app.veilig-thuis")));
    }

    /** In a full-screen view, which has no navigation: beside it, so that nothing of the view is lost. */
    private String guide() {
        return "<a class=\"guide-link\" href=\"%s\" target=\"_blank\" aria-label=\"%s\">%s<span>%s</span></a>"
                .formatted(
                        AtHand.GUIDE.path(getLocale()),
                        Markup.escape(t("ui.at-hand.new-tab", t(AtHand.GUIDE.titleKey()))),
                        Markup.icon(AtHand.GUIDE.icon()).html(),
                        Markup.escape(t(AtHand.GUIDE.titleKey())));
    }

    private String opener() {
        var text =
                visitor.name().map(BarEnd::initials).orElseGet(() -> language().toUpperCase(Locale.ROOT));
        var label = visitor.name().map(name -> t("app.account.of", name)).orElseGet(() -> t("app.account.settings"));
        return "<button type=\"button\" class=\"initials\" popovertarget=\"account-panel\" aria-label=\"%s\">%s</button>"
                .formatted(Markup.escape(label), Markup.escape(text));
    }

    private String who() {
        return visitor.name()
                .map(name -> "<div class=\"who\"><span>%s</span><p>%s</p></div>"
                        .formatted(Markup.escape(name), Markup.escape(visitor.organisation())))
                .orElse("");
    }

    private String organisations() {
        var all = visitor.organisations();
        return all.size() < 2
                ? ""
                : group(
                        "app.account.organisation",
                        "list",
                        () -> all.stream()
                                .map(organisation -> button(
                                        "data-do=\"organisation:" + organisation.id() + "\"",
                                        organisation.name().equals(visitor.organisation()),
                                        organisation.name()))
                                .collect(Collectors.joining()));
    }

    private String languages() {
        return group(
                "app.account.language",
                "",
                () -> Translations.LANGUAGES.stream()
                        .map(language -> button(
                                "data-do=\"language:%s\" lang=\"%s\"".formatted(language, language),
                                language.getLanguage().equals(language()),
                                name(language)))
                        .collect(Collectors.joining()));
    }

    private static String name(Locale language) {
        var name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    // What the browser keeps for itself, by shell.js; the server neither knows nor cares.
    private String kept(String setting, String... values) {
        return group(
                "app.account." + setting,
                "",
                () -> Stream.of(values)
                        .map(value -> button(
                                "data-%s=\"%s\"".formatted(setting, value),
                                false,
                                t("app.account." + setting + "." + value)))
                        .collect(Collectors.joining()));
    }

    private String ways() {
        return visitor.name().isPresent()
                ? line(Markup.link("account", t("app.account.page")).html())
                        + line("<button type=\"button\" data-do=\"sign-out\">"
                                + Markup.escape(t("app.account.sign-out")) + "</button>")
                : line(Markup.link("aanmelden", t("app.account.sign-in")).html());
    }

    private String group(String titleKey, String look, Supplier<String> buttons) {
        var title = Markup.escape(t(titleKey));
        return "<p aria-hidden=\"true\">%s</p><div class=\"options %s\" role=\"group\" aria-label=\"%s\">%s</div>"
                .formatted(title, look, title, buttons.get());
    }

    private static String button(String attributes, boolean pressed, String text) {
        return "<button type=\"button\" %s aria-pressed=\"%s\">%s</button>"
                .formatted(attributes, pressed, Markup.escape(text));
    }

    private static String line(String content) {
        return "<div class=\"line\">" + content + "</div>";
    }

    private String language() {
        return getLocale().getLanguage();
    }
}
