package nl.leeratelier.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Axe on a page: read by the browser once per document, and asked for what is wrong only. With all that is right in its
 * answer it takes three times as long.
 */
final class Axe {

    private static final List<String> STANDARD =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");
    private static final String SCRIPT = script();

    private Axe() {}

    /** What is wrong at WCAG 2.2 AA, in words. */
    static List<String> violations(Page page) {
        return run(page, Map.of("runOnly", Map.of("type", "tag", "values", STANDARD)));
    }

    /** The same without what colours do wrong. */
    static List<String> violationsButColours(Page page) {
        Map<String, Object> off = new HashMap<>();
        COLOURS.forEach(rule -> off.put(rule, Map.of("enabled", false)));
        return run(page, Map.of("runOnly", Map.of("type", "tag", "values", STANDARD), "rules", off));
    }

    /** Only what colours do wrong. */
    static List<String> violationsOfColours(Page page) {
        return run(page, Map.of("runOnly", Map.of("type", "rule", "values", COLOURS)));
    }

    @SuppressWarnings("unchecked") // The script gives words.
    private static List<String> run(Page page, Map<String, Object> options) {
        if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(SCRIPT);
        }
        Map<String, Object> all = new HashMap<>(options);
        all.put("resultTypes", List.of("violations"));
        return (List<String>) page.evaluate("""
                options => axe.run(document, options).then(found => found.violations.map(rule =>
                  `${rule.id}: ${rule.help} [${rule.nodes.map(node => node.target.join(' ')).join(', ')}]`))
                """, all);
    }

    private static String script() {
        try (InputStream file = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return "() => {" + new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8) + "}";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
