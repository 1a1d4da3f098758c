package nl.leeratelier.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/** Somebody at a browser, with a session of their own. */
public final class Visitor implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    /** Pictures of what is looked at are for people; who does not look goes quicker with {@code mvn test -Dpictures=no}. */
    private static final boolean PICTURES = !"no".equals(System.getProperty("pictures"));

    private static final String ANSWERED = "(!window.Vaadin?.Flow?.clients || Object.values(window.Vaadin.Flow.clients)"
            + ".every(client => !client.isActive || !client.isActive()))";
    private static final String AT_REST = "document.getAnimations().every(a => a.playState !== 'running')";
    private static final String FITS = "width => document.documentElement.scrollWidth <= width";
    /** The outermost that is too wide, and those in it that do not break. */
    private static final String TOO_WIDE = """
            width => {
              const wide = [...document.querySelectorAll('body *')].filter(one => one.getBoundingClientRect().right > width);
              const stiff = wide.filter(one => one.offsetWidth > width * 0.8
                && (getComputedStyle(one).whiteSpace.includes('nowrap') || one.matches('select, input, img, svg, table, pre')));
              return [...wide.slice(0, 1), ...stiff.slice(0, 8)]
                .map(one => `<${one.localName} class="${one.className}"> ${Math.round(one.getBoundingClientRect().right)}`);
            }
            """;

    private static final int WIDE = 1280;
    private static final int NARROW = 360;

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private boolean hasOwnTime;

    /** @param address of the application, without a slash at the end */
    public Visitor(String address) {
        this.address = address;
        context = Chromium.context();
        context.setDefaultTimeout(15_000);
        page = context.newPage();
        page.onPageError(error -> System.err.println("On " + page.url() + ": " + error));
    }

    public Page page() {
        return page;
    }

    /** From now on the clock of this browser stands at a moment, in milliseconds since 1970, and goes on when it is told to. */
    public Clock clockAt(long moment) {
        hasOwnTime = true;
        page.clock().install(new Clock.InstallOptions().setTime(moment));
        return page.clock();
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
        waitUntil(ANSWERED);
    }

    /** As {@link #settle}, and until nothing moves: colours on their way from light to dark have no contrast to speak of. */
    private void comeToRest() {
        waitUntil(AT_REST + " && " + ANSWERED);
    }

    /** Mostly it is so already, and asking is far cheaper than waiting. */
    private void waitUntil(String condition) {
        if (!isSo(condition)) {
            page.waitForFunction("() => " + condition);
        }
    }

    /** A frame later: what was just pressed is sent to the server by then. */
    private boolean isSo(String condition) {
        try {
            return Boolean.TRUE.equals(page.evaluate("() => new Promise(tell => requestAnimationFrame("
                    + "() => setTimeout(() => tell(" + condition + "))))"));
        } catch (PlaywrightException anotherPageComes) {
            return false;
        }
    }

    /** Waits for something that only the browser can tell. */
    public void until(BooleanSupplier condition) {
        page.waitForCondition(condition);
    }

    /**
     * Looks at the page as it is now, wide and narrow, and in the dark: nothing that axe finds at WCAG 2.2 AA, nothing wider
     * than the screen. Keeps a picture of each.
     */
    public Visitor inspect(String name) {
        bringAllIntoSight();
        comeToRest();
        assertThat(Axe.violations(page)).as("axe on %s", name).isEmpty();
        picture(name, WIDE);
        page.setViewportSize(NARROW, 860);
        comeToRest();
        // The structure of a page is the same in the dark, and its colours are on a phone: what takes long is looked at
        // once.
        assertThat(Axe.violationsButColours(page)).as("axe on %s, narrow", name).isEmpty();
        picture(name, NARROW);
        inTheDark(name);
        assertFits(320, name);
        page.setViewportSize(WIDE, 860);
        return this;
    }

    /** As {@link #inspect}, but only as it is shown now: quicker, for what was looked at from all sides elsewhere. */
    public Visitor glance(String name) {
        bringAllIntoSight();
        comeToRest();
        assertThat(Axe.violations(page)).as("axe on %s", name).isEmpty();
        return this;
    }

    /** What a page does not lay out until somebody scrolls there is to be looked at too. */
    private void bringAllIntoSight() {
        page.evaluate("""
                () => {
                  if (!document.adoptedStyleSheets.some(sheet => sheet.isForAxe)) {
                    const sheet = Object.assign(new CSSStyleSheet(), { isForAxe: true });
                    sheet.replaceSync('* { content-visibility: visible !important }');
                    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
                  }
                }
                """);
    }

    /** The dark differs in colours only, so one width will do; which one is by chance, but the same each time. */
    private void inTheDark(String name) {
        int width = Math.floorMod(name.hashCode(), 2) == 0 ? WIDE : NARROW;
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(width, 860);
        comeToRest();
        assertThat(Axe.violationsOfColours(page))
                .as("axe on %s, in the dark, at %d px", name, width)
                .isEmpty();
        picture(name + "-dark", width);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** A picture of the whole page, as on a screen that is high enough, so that what sticks to an edge stays there. */
    private void picture(String name, int width) {
        if (PICTURES) {
            Number height = (Number) page.evaluate("() => document.documentElement.scrollHeight");
            page.setViewportSize(width, Math.clamp(height.intValue(), 860, 6_000));
            page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + "-" + width + ".png")));
        }
    }

    private void assertFits(int width, String name) {
        page.setViewportSize(width, 640);
        try {
            // What a script lays out anew may be a moment later.
            page.waitForFunction(FITS, width, new Page.WaitForFunctionOptions().setTimeout(5_000));
        } catch (TimeoutError tooWide) {
            page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve("too-wide.png")));
            throw new AssertionError(
                    name + " is wider than " + width + " px: " + page.evaluate(TOO_WIDE, width), tooWide);
        }
    }

    @Override
    public void close() {
        if (hasOwnTime) {
            context.close();
        } else {
            Chromium.giveBack(context, address);
        }
    }
}
