package nl.leeratelier.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives Vaadin the words of {@link Translations}. */
@Component
class VaadinTranslations implements I18NProvider {

    // Translations are shared and read-only; a session never stores this provider.
    private final transient Translations translations;

    VaadinTranslations(Translations translations) {
        this.translations = translations;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Translations.LANGUAGES;
    }

    @Override
    public Locale getDefaultLocale() {
        return Translations.DUTCH;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... values) {
        return translations.text(locale, key, values);
    }
}
