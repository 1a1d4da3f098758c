package nl.leeratelier.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The words of every feature, read once from {@code i18n/<feature>_<language>.properties} (UTF-8) on the class path.
 * Immutable, so safe to share. Inject it where there is no screen (mail, PDF); on screens use {@link Words}.
 */
@Component
public final class Translations {

    /** What the platform speaks unless somebody chose otherwise. */
    public static final Locale DUTCH = Locale.of("nl");

    /** The other language, equally complete. */
    public static final Locale ENGLISH = Locale.ENGLISH;

    /** All languages, the default first. */
    public static final List<Locale> LANGUAGES = List.of(DUTCH, ENGLISH);

    private final Map<String, Map<String, String>> byLanguage;

    /**
     * Reads all bundles.
     *
     * @throws IllegalStateException when two bundles claim the same key
     */
    public Translations() {
        var all = new HashMap<String, Map<String, String>>();
        LANGUAGES.forEach(language -> all.put(language.getLanguage(), read(language.getLanguage())));
        byLanguage = Map.copyOf(all);
    }

    /**
     * The text of a key, with {@link Template placeholders} filled in. Any locale but English reads as Dutch. A key that
     * is not there shows as {@code !{key}!}, never as an error: a missing word must not cost anybody their work.
     */
    public String text(Locale locale, String key, Object... values) {
        var spoken = ENGLISH.getLanguage().equals(locale.getLanguage()) ? ENGLISH : DUTCH;
        var template = texts(spoken).get(key);
        return template == null ? "!{" + key + "}!" : Template.fill(template, spoken, values);
    }

    /** Whether the key has a text in Dutch. */
    public boolean knows(String key) {
        return texts(DUTCH).containsKey(key);
    }

    /** All keys that have a text in the language. */
    public Set<String> keys(Locale language) {
        return texts(language).keySet();
    }

    private Map<String, String> texts(Locale language) {
        return byLanguage.getOrDefault(language.getLanguage(), Map.of());
    }

    private static Map<String, String> read(String language) {
        var texts = new HashMap<String, String>();
        try {
            for (var bundle : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:i18n/*_" + language + ".properties")) {
                read(bundle).forEach((key, text) -> {
                    if (texts.put((String) key, (String) text) != null) {
                        throw new IllegalStateException("Two bundles claim the key " + key);
                    }
                });
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(texts);
    }

    private static Properties read(Resource bundle) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
