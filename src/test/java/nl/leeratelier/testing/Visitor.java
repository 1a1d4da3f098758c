package nl.leeratelier.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Somebody at a browser, with a session of their own. */
public final class Visitor implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final List<String> STANDARD =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");
    private static final String ANSWERED = "!window.Vaadin?.Flow?.clients || Object.values(window.Vaadin.Flow.clients)"
            + ".every(client => !client.isActive || !client.isActive())";
    private static final int[] WIDTHS = {1280, 360};

    private final BrowserContext context;
    private final Page page;
    private final String address;

    /** @param address of the application, without a slash at the end */
    public Visitor(String address) {
        this.address = address;
        context = Chromium.RUNNING.newContext(new Browser.NewContextOptions()
                .setLocale("nl-NL")
                .setViewportSize(1280, 860)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setAcceptDownloads(true));
        context.setDefaultTimeout(15_000);
        page = context.newPage();
        page.onPageError(error -> System.err.println("On " + page.url() + ": " + error));
    }

    public Page page() {
        return page;
    }

    /** Opens a path of the application, such as {@code mensen}. */
    public Visitor open(String path) {
        page.navigate(address + "/" + path);
        settle();
        return this;
    }

    /** Signs in and waits for the page that follows. */
    public Visitor signIn(String email, String password) {
        open("aanmelden");
        page.locator("input[type=email], input[name=username]").first().fill(email);
        page.locator("input[type=password]").first().fill(password);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("aanmelden"));
        settle();
        return this;
    }

    /** Presses the button that is called so. */
    public Visitor press(String name) {
        button(name).click();
        settle();
        return this;
    }

    public Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    /** The level-one heading. */
    public String title() {
        return page.locator("h1").first().textContent().strip();
    }

    /** Waits until the page says this. */
    public Visitor sees(String text) {
        try {
            page.getByText(text).first().waitFor();
        } catch (TimeoutError notThere) {
            page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve("not-seen.png")));
            throw new AssertionError(
                    "Not on " + page.url() + ": " + text + "\n"
                            + page.locator("main").innerText(),
                    notThere);
        }
        return this;
    }

    /** The address in the bar, once it holds this: a page is shown a moment before its address is. */
    public String addressWith(String part) {
        page.waitForURL(url -> url.contains(part));
        return page.url();
    }

    /** Waits for the answer of the server to whatever was last done. */
    public void settle() {
        page.waitForFunction("() => " + ANSWERED);
    }

    /** As {@link #settle}, and until nothing moves: colours on their way from light to dark have no contrast to speak of. */
    private void comeToRest() {
        page.waitForFunction(
                "() => document.getAnimations().every(a => a.playState !== 'running') && (" + ANSWERED + ")");
    }

    /** Waits for something that only the browser can tell. */
    public void until(BooleanSupplier condition) {
        page.waitForCondition(condition);
    }

    /**
     * Looks at the page as it is now, wide and narrow, and in the dark: nothing that axe finds at WCAG 2.2 AA, nothing wider
     * than the screen. Keeps a screenshot of each.
     */
    public Visitor inspect(String name) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : widths(scheme, name)) {
                page.setViewportSize(width, 860);
                comeToRest();
                String full = name + "-" + width + (scheme == ColorScheme.DARK ? "-dark" : "");
                assertThat(violations(scheme, width)).as("axe on %s", full).isEmpty();
                picture(full, width);
            }
        }
        assertFits(320, name);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1280, 860);
        return this;
    }

    /** As {@link #inspect}, but only as it is shown now: quicker, for what was looked at from all sides elsewhere. */
    public Visitor glance(String name) {
        settle();
        page.waitForFunction("() => document.getAnimations().every(a => a.playState !== 'running')");
        assertThat(violations(ColorScheme.LIGHT, WIDTHS[0]))
                .as("axe on %s", name)
                .isEmpty();
        return this;
    }

    /** The dark differs in colours only, so one width will do; which one is by chance, but the same each time. */
    private static int[] widths(ColorScheme scheme, String name) {
        return scheme == ColorScheme.DARK ? new int[] {WIDTHS[Math.floorMod(name.hashCode(), WIDTHS.length)]} : WIDTHS;
    }

    /** A picture of the whole page, as on a screen that is high enough, so that what sticks to an edge stays there. */
    private void picture(String name, int width) {
        Number height = (Number) page.evaluate("() => document.documentElement.scrollHeight");
        page.setViewportSize(width, Math.clamp(height.intValue(), 860, 6_000));
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    private void assertFits(int width, String name) {
        page.setViewportSize(width, 640);
        comeToRest();
        Object wide = page.evaluate("() => document.documentElement.scrollWidth");
        assertThat(((Number) wide).intValue()).as("%s at %d px", name, width).isLessThanOrEqualTo(width);
    }

    /** The structure of a page is the same in the dark, and its colours are on a phone: what takes long is looked at once. */
    private List<String> violations(ColorScheme scheme, int width) {
        // All of the page is in one document, so what axe keeps other frames' results in, a new tab each time, is not
        // needed.
        AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true);
        if (scheme == ColorScheme.DARK) {
            axe = axe.withRules(COLOURS);
        } else {
            axe = axe.withTags(STANDARD);
            axe = width == WIDTHS[0] ? axe : axe.disableRules(COLOURS);
        }
        return axe.analyze().getViolations().stream().map(Visitor::words).toList();
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream()
                        .map(node -> String.valueOf(node.getTarget()))
                        .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
