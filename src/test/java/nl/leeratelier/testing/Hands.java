package nl.leeratelier.testing;

import com.microsoft.playwright.Page;

/** The hands of somebody who uses no mouse: keys only. */
public final class Hands {

    private static final int MOST_STOPS = 120;

    private final Visitor visitor;
    private final Page page;

    public Hands(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    /** Presses a key and waits for the answer. */
    public Hands key(String key) {
        page.keyboard().press(key);
        visitor.settle();
        return this;
    }

    /** Writes where the focus is. */
    public Hands write(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Goes by Tab to what is called so, and presses Enter. */
    public Hands press(String name) {
        return to(name).key("Enter");
    }

    /**
     * Goes by Tab to the button, link, field or summary that is called so.
     *
     * @param name the beginning of its words, or of its label
     */
    public Hands to(String name) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            Object found = page.evaluate("""
                    name => {
                      const el = document.activeElement;
                      const words = el.getAttribute('aria-label') ?? el.labels?.[0]?.textContent ?? el.textContent;
                      return words.replace(/\\s+/g, ' ').trim().startsWith(name);
                    }""", name);
            if (Boolean.TRUE.equals(found)) {
                return this;
            }
        }
        throw new AssertionError("By Tab one does not come to: " + name + "\\n"
                + page.locator("main").innerText());
    }
}
