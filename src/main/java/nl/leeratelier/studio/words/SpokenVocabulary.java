package nl.leeratelier.studio.words;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leeratelier.ui.Translations;

/** The vocabulary of the forms, in a language. */
public record SpokenVocabulary(Translations translations, Locale locale) implements Vocabulary {

    private static final String FIELD = "studio-desk.field.";

    /** The most special name first: of the whole path in its kind, then of ever less of the path. */
    @Override
    public String label(String kind, List<String> fields) {
        Stream<String> ofKind = Stream.of(kind + "." + String.join(".", fields), kind + "." + fields.getLast());
        Stream<String> shorter = IntStream.range(0, fields.size())
                .mapToObj(from -> String.join(".", fields.subList(from, fields.size())));
        return Stream.concat(ofKind, shorter)
                .map(path -> FIELD + path)
                .filter(translations::knows)
                .findFirst()
                .map(key -> translations.text(locale, key))
                .orElseGet(fields::getLast);
    }

    @Override
    public String text(String key, Object... values) {
        return translations.text(locale, key, values);
    }

    @Override
    public boolean knows(String key) {
        return translations.knows(key);
    }
}
