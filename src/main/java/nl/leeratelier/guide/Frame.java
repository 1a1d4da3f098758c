package nl.leeratelier.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.leeratelier.ui.AtHand;
import nl.leeratelier.ui.Drawing;
import nl.leeratelier.ui.Icon;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.SafetyFooter;
import nl.leeratelier.ui.Translations;

/** What stands around these pages: the head, and the same bar as around every view of the house. */
record Frame(Assets assets) {

    /**
     * The whole page.
     *
     * @param main what stands in the main landmark
     * @param script its own script in {@code frontend/app}
     */
    String page(AtHand page, Voice voice, String main, String script) {
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
                <title>%s</title>
                <meta name="description" content="%s">
                <meta name="color-scheme" content="light dark">
                <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)">
                <meta name="theme-color" content="#1a2227" media="(prefers-color-scheme: dark)">
                <link rel="icon" href="%s">
                <link rel="apple-touch-icon" href="%s">
                <link rel="manifest" href="%s">
                <script src="%s"></script>
                %s</head>
                <body>
                <div class="shell">
                <header class="bar">%s%s%s</header>
                <main id="inhoud" tabindex="-1">%s</main>
                </div>
                %s</body>
                </html>
                """.formatted(
                        voice.locale().getLanguage(),
                        voice.say("ui.page.title", voice.t(page.titleKey())),
                        voice.say(page.titleKey() + ".about"),
                        assets.address("icon.svg"),
                        assets.address("at-hand-icon.png"),
                        Addresses.MANIFEST,
                        assets.address("theme.js"),
                        sheets(),
                        start(voice),
                        navigation(page, voice),
                        end(page, voice),
                        main,
                        scripts("shell.js", "at-hand.js", script));
    }

    private String sheets() {
        return Assets.SHEETS.stream()
                .map(sheet -> "<link rel=\"stylesheet\" href=\"" + assets.address(sheet) + "\">\n")
                .collect(Collectors.joining());
    }

    private String scripts(String... names) {
        return Arrays.stream(names)
                .map(name -> "<script type=\"module\" src=\"" + assets.address(name) + "\"></script>\n")
                .collect(Collectors.joining());
    }

    private static String start(Voice voice) {
        return "<div><a class=\"skip\" href=\"#inhoud\">%s</a><a class=\"brand\" href=\"/\" aria-label=\"%s\">%s<span>%s</span></a></div>"
                .formatted(
                        voice.say("app.skip"),
                        voice.say("app.home"),
                        Drawing.MARK.markup().html(),
                        voice.say("app.name"));
    }

    private static String navigation(AtHand here, Voice voice) {
        String pages = Arrays.stream(AtHand.values())
                .map(page ->
                        place("/" + page.path(voice.locale()), page.icon(), voice.t(page.titleKey()), page == here))
                .collect(Collectors.joining());
        return "<nav class=\"navigation short\" aria-label=\"%s\"><ul>%s%s</ul></nav>"
                .formatted(
                        voice.say("app.navigation"),
                        place("/", Icon.HOME, voice.t("learning.nav.start"), false),
                        pages);
    }

    private static String place(String href, Icon icon, String title, boolean here) {
        return "<li><a href=\"%s\"%s>%s<span>%s</span></a></li>"
                .formatted(
                        href,
                        here ? " aria-current=\"page\"" : "",
                        Markup.icon(icon).html(),
                        Markup.escape(title));
    }

    private static String end(AtHand page, Voice voice) {
        return """
                <div class="bar-end"><a class="pill safety-pill" href="%s"><span>%s</span><span>0800-2000</span></a>\
                <button type="button" class="initials" popovertarget="account-panel" aria-label="%s">%s</button>\
                <div id="account-panel" class="panel" popover>%s%s</div></div>""".formatted(
                        SafetyFooter.VEILIG_THUIS,
                        voice.say("app.veilig-thuis"),
                        voice.say("app.account.settings"),
                        voice.locale().getLanguage().toUpperCase(Locale.ROOT),
                        languages(page, voice),
                        themes(voice));
    }

    private static String languages(AtHand page, Voice voice) {
        return group(
                voice.say("app.account.language"),
                Translations.LANGUAGES.stream()
                        .map(language -> "<a href=\"/%s\" lang=\"%s\" hreflang=\"%s\"%s>%s</a>"
                                .formatted(
                                        page.path(language),
                                        language,
                                        language,
                                        language.getLanguage()
                                                        .equals(voice.locale().getLanguage())
                                                ? " aria-current=\"true\""
                                                : "",
                                        Markup.escape(name(language))))
                        .toList());
    }

    private static String name(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    // What the browser keeps for itself; shell.js does it, here as everywhere.
    private static String themes(Voice voice) {
        return group(
                voice.say("app.account.theme"),
                List.of("light", "dark", "system").stream()
                        .map(theme -> "<button type=\"button\" data-theme=\"%s\" aria-pressed=\"false\">%s</button>"
                                .formatted(theme, voice.say("app.account.theme." + theme)))
                        .toList());
    }

    private static String group(String title, List<String> options) {
        return "<p aria-hidden=\"true\">%s</p><div class=\"options\" role=\"group\" aria-label=\"%s\">%s</div>"
                .formatted(title, title, String.join("", options));
    }
}
