package nl.leeratelier.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The language of a browser: Dutch, whatever the browser prefers, until somebody chooses another. The programmes are
 * Dutch, and many a Dutch professional has an English computer.
 */
public final class SpokenLanguage {

    private static final String COOKIE = "leeratelier-language";
    private static final int YEAR_SECONDS = 365 * 24 * 60 * 60;

    private SpokenLanguage() {}

    /** What this browser chose before; Dutch when it never did. */
    public static Locale of(VaadinRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(tag -> Translations.LANGUAGES.stream()
                        .filter(language -> language.getLanguage().equals(tag)))
                .findFirst()
                .orElse(Translations.DUTCH);
    }

    /**
     * Remembers the choice in this session and this browser, and opens the page anew in it. Other tabs follow by
     * themselves: a page that is half in one language and half in another is in none.
     */
    public static void choose(Locale language) {
        VaadinSession.getCurrent().setLocale(language);
        var cookie = new Cookie(COOKIE, language.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge(YEAR_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
        // Other tabs hear of it by their storage event; see shell.js.
        UI.getCurrent()
                .getPage()
                .executeJs(
                        "try{localStorage.setItem('leeratelier.language',$0+' '+Date.now())}catch{};location.reload()",
                        language.getLanguage());
    }
}
