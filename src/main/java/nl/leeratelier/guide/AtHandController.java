package nl.leeratelier.guide;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.leeratelier.ui.AtHand;
import nl.leeratelier.ui.Translations;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Gives the pages at hand. They are no views: a browser must be able to keep them, and the planner must stay silent. */
@Controller
class AtHandController {

    /**
     * What the guide may load: its own files. It speaks to nobody.
     */
    private static final String SILENT = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "font-src 'self'",
            "manifest-src 'self'",
            "worker-src 'self'",
            "connect-src 'none'",
            "object-src 'none'",
            "form-action 'none'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private final Pages pages;
    private final Assets assets;
    private final Translations translations;

    AtHandController(Pages pages, Assets assets, Translations translations) {
        this.pages = pages;
        this.assets = assets;
        this.translations = translations;
    }

    @GetMapping("/wegwijzer")
    void guide(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page(AtHand.GUIDE, Translations.DUTCH, request, response);
    }

    @GetMapping("/wegwijzer/en")
    void guideInEnglish(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page(AtHand.GUIDE, Translations.ENGLISH, request, response);
    }

    @GetMapping("/gesprek-voorbereiden")
    void planner(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page(AtHand.PLANNER, Translations.DUTCH, request, response);
    }

    @GetMapping("/gesprek-voorbereiden/en")
    void plannerInEnglish(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page(AtHand.PLANNER, Translations.ENGLISH, request, response);
    }

    @GetMapping(Addresses.OFFLINE)
    void offline(HttpServletRequest request, HttpServletResponse response) throws IOException {
        offline(Translations.DUTCH, request, response);
    }

    @GetMapping(Addresses.OFFLINE_IN_ENGLISH)
    void offlineInEnglish(HttpServletRequest request, HttpServletResponse response) throws IOException {
        offline(Translations.ENGLISH, request, response);
    }

    private void offline(Locale language, HttpServletRequest request, HttpServletResponse response) throws IOException {
        // It stands below one of the pages, and keeps both.
        response.setHeader("Service-Worker-Allowed", "/");
        String script = OfflineScript.text(language, pages.version(language), assets);
        send("text/javascript", script, Digest.of(script), request, response);
    }

    @GetMapping(Addresses.MANIFEST)
    void manifest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String manifest = """
                {"id": "/wegwijzer", "name": "%s", "short_name": "%s", "lang": "nl", "start_url": "/wegwijzer", "scope": "/",
                "display": "standalone", "background_color": "#fbf8f3", "theme_color": "#0e5a63",
                "icons": [{"src": "%s", "sizes": "any", "type": "image/svg+xml", "purpose": "any"},
                {"src": "%s", "sizes": "any", "type": "image/svg+xml", "purpose": "maskable"}]}
                """.formatted(
                        word("guide.title"),
                        word("ui.at-hand.guide"),
                        assets.address("at-hand-icon.svg"),
                        assets.address("at-hand-icon.svg"));
        send("application/manifest+json", manifest, Digest.of(manifest), request, response);
    }

    private String word(String key) {
        return translations.text(Translations.DUTCH, key).replace("\"", "\\\"");
    }

    private void page(AtHand page, Locale language, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Pages.Page shown = pages.page(page, language);
        response.setHeader("Content-Security-Policy", SILENT);
        response.setHeader("Content-Language", language.getLanguage());
        send("text/html", shown.html(), shown.name(), request, response);
    }

    /** A browser may keep it, if it asks each time whether it is still so. */
    private static void send(
            String type, String text, String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = "\"" + name + "\"";
        response.setHeader("Cache-Control", "no-cache");
        // Weak: the server packs it for who can unpack it.
        response.setHeader("ETag", "W/" + tag);
        String kept = request.getHeader("If-None-Match");
        if (kept != null && kept.contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
