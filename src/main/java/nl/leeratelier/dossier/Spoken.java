package nl.leeratelier.dossier;

import java.util.Locale;
import nl.leeratelier.ui.Translations;
import nl.leeratelier.ui.Words;

/** The words of the bundles where there is no screen. */
record Spoken(Translations translations, Locale language) implements Words {

    @Override
    public String t(String key, Object... values) {
        return translations.text(language, key, values);
    }

    /** The language of a programme as far as the platform speaks it, otherwise Dutch. */
    static Locale of(String programmeLanguage) {
        return Translations.LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(programmeLanguage))
                .findFirst()
                .orElse(Translations.DUTCH);
    }
}
