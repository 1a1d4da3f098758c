package nl.leeratelier.testing;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** The installed Chromium, started once for all browser tests and ended with the JVM. */
final class Chromium {

    /** The one without windows first: it takes a third less. */
    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium-headless-shell"),
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome"));

    static final Browser RUNNING = start();

    /** Those that nobody uses now. A new one reads and compiles all of Vaadin again, which takes over a second. */
    private static final Deque<BrowserContext> FREE = new ArrayDeque<>();

    private Chromium() {}

    /** A browser of somebody who was never here: no session, nothing kept, only what anybody's browser may have cached. */
    static BrowserContext context() {
        BrowserContext used = FREE.poll();
        return used != null
                ? used
                : RUNNING.newContext(new Browser.NewContextOptions()
                        .setLocale("nl-NL")
                        .setViewportSize(1280, 860)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setAcceptDownloads(true));
    }

    /** Takes it back, without anything that its user left at this address. */
    static void giveBack(BrowserContext context, String address) {
        try {
            context.pages().forEach(Page::close);
            context.clearCookies();
            Page cleaner = context.newPage();
            JsonObject what = new JsonObject();
            what.addProperty("origin", address);
            what.addProperty("storageTypes", "cookies,local_storage,indexeddb,service_workers,cache_storage");
            context.newCDPSession(cleaner).send("Storage.clearDataForOrigin", what);
            cleaner.close();
            FREE.push(context);
        } catch (PlaywrightException broken) {
            context.close();
        }
    }

    private static Browser start() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        Path executable = PLACES.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Chromium is missing: install Debian's package chromium"));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
    }
}
