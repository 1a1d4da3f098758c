package nl.leeratelier.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WholeApplication
class SecurityTest {

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    Accounts accounts;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private OrganisationId kust;
    private Account sam;

    @BeforeEach
    void somebody() {
        kust = cast.organisation("Kust");
        sam = cast.person("Sam Bakker", kust, Role.TRAINEE);
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> signIn(String email, String password) throws IOException, InterruptedException {
        var form = "username=" + URLEncoder.encode(email, StandardCharsets.UTF_8) + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        return browser.send(
                HttpRequest.newBuilder(address("/aanmelden"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private String location(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElse("").replace("http://localhost:" + port, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/beheer", "/beheer/post", "/account", "/eigen-wachtwoord", "/leren/onzin"})
    void sendsAnonymousVisitorsToSignIn(String path) throws Exception {
        var answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).isEqualTo("/aanmelden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/bestaat-niet",
                "/bestaat/ook/niet",
                "/h2-console",
                "/actuator",
                "/error/403.html",
                "/wachtwoord-vergeten/x"
            })
    void tellsAnonymousVisitorsThatAnAddressIsNoPage(String path) throws Exception {
        var answer = browser.send(
                HttpRequest.newBuilder(address(path))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Deze pagina is er niet", "href=\"/aanmelden\"");
        assertThat(location(signIn(sam.email(), Cast.PASSWORD))).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/programma/onzin/onzin", "/bestaat-niet", "/actuator"})
    void leavesItToTheShellToTellWhoeverIsSignedInThatAnAddressIsNoPage(String path) throws Exception {
        signIn(sam.email(), Cast.PASSWORD);
        var known = get("/leren/onzin");
        var answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(known.statusCode());
        assertThat(answer.body()).contains("window.Vaadin").doesNotContain("href=\"/aanmelden\"");
        assertThat(known.body()).contains("window.Vaadin");
    }

    @Test
    void keepsFilesThatAreNoPageClosedToWhoeverIsSignedIn() throws Exception {
        signIn(sam.email(), Cast.PASSWORD);
        assertThat(get("/error/403.html").statusCode()).isEqualTo(404);
    }

    @Test
    void leadsToWhereTheyWantedToGoUnderANewSessionId() throws Exception {
        get("/account?van=mail");
        var before = session();
        var answer = signIn(sam.email(), Cast.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).isEqualTo("/account?van=mail");
        assertThat(before).isNotEmpty();
        assertThat(session()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void leadsToTheStartWhenTheyCameForNothingElse() throws Exception {
        assertThat(location(signIn(sam.email(), Cast.PASSWORD))).isEqualTo("/");
    }

    @Test
    void leadsNobodyElsewhereThanHere() throws Exception {
        var form = "username=" + URLEncoder.encode(sam.email(), StandardCharsets.UTF_8) + "&password="
                + URLEncoder.encode(Cast.PASSWORD, StandardCharsets.UTF_8) + "&Saved-url=https://elsewhere.example/";
        var answer = browser.send(
                HttpRequest.newBuilder(address("/aanmelden"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        assertThat(location(answer)).isEqualTo("/");
    }

    @Test
    void takesNoFormsFromOtherSites() throws Exception {
        var form = "username=" + URLEncoder.encode(sam.email(), StandardCharsets.UTF_8) + "&password="
                + URLEncoder.encode(Cast.PASSWORD, StandardCharsets.UTF_8);
        var answer = browser.send(
                HttpRequest.newBuilder(address("/aanmelden"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "cross-site")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void slowsDownGuessing() throws Exception {
        for (var i = 0; i < 10; i++) {
            signIn(sam.email(), "geraden wachtwoord");
        }
        assertThat(location(signIn(sam.email(), Cast.PASSWORD))).isEqualTo("/aanmelden?error");
    }

    @Test
    void tellsNothingAboutWhyAPasswordWasWrong() throws Exception {
        var known = signIn(sam.email(), "verkeerd wachtwoord");
        var unknown = signIn("niemand@leeratelier.example", "verkeerd wachtwoord");
        assertThat(location(known)).isEqualTo("/aanmelden?error");
        assertThat(location(unknown)).isEqualTo("/aanmelden?error");
        assertThat(get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void endsOtherSessionsWhenThePasswordChanges() throws Exception {
        signIn(sam.email(), Cast.PASSWORD);
        assertThat(get("/account").statusCode()).isNotEqualTo(302);
        cast.signIn(sam, kust);
        accounts.changePassword(Cast.PASSWORD, "negen geiten op een dak");
        var answer = get("/account");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).isEqualTo("/account");
        assertThat(location(get("/account"))).isEqualTo("/aanmelden");
    }

    @Test
    void guardsEveryPageAndFileWithHeaders() throws Exception {
        for (var path : List.of("/aanmelden", "/app/tokens.css", "/beheer")) {
            var headers = get(path).headers();
            assertThat(headers.firstValue("X-Frame-Options")).as(path).contains("DENY");
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).as(path).contains("same-origin");
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/wegwijzer",
                "/wegwijzer/en",
                "/gesprek-voorbereiden",
                "/gesprek-voorbereiden/en",
                "/wegwijzer/offline.js",
                "/wegwijzer/en/offline.js",
                "/wegwijzer/manifest.webmanifest"
            })
    void opensThePagesAtHandToEverybodyAndKnowsNobodyThere(String path) throws Exception {
        var answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-cache");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        var tag = answer.headers().firstValue("ETag").orElseThrow();
        var again = browser.send(
                HttpRequest.newBuilder(address(path))
                        .header("If-None-Match", tag)
                        .build(),
                BodyHandlers.ofString());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/wegwijzer", "/gesprek-voorbereiden", "/gesprek-voorbereiden/en"})
    void letsThePagesAtHandSpeakToNobody(String path) throws Exception {
        assertThat(get(path).headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "connect-src 'none'", "form-action 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/wegwijzer/x", "/wegwijzer/en/x", "/wegwijzer/offline.js/x", "/gesprek-voorbereiden.html"})
    void opensNothingBesideThePagesAtHand(String path) throws Exception {
        assertThat(get(path).statusCode()).isIn(302, 404);
    }

    @Test
    void servesOwnFilesToEverybodyAndLetsThemBeKept() throws Exception {
        var file = get("/app/tokens.css");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("max-age"));
    }

    @Test
    void speaksOfStrictTransportOnlyWhenThereIsSome() throws Exception {
        assertThat(get("/app/tokens.css").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
        var proxied = browser.send(
                HttpRequest.newBuilder(address("/app/tokens.css"))
                        .header("X-Forwarded-Proto", "https")
                        .build(),
                BodyHandlers.ofString());
        assertThat(proxied.headers().firstValue("Strict-Transport-Security")).isPresent();
    }
}
