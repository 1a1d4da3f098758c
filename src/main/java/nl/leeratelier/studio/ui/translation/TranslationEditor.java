package nl.leeratelier.studio.ui.translation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Optional;
import nl.leeratelier.studio.forms.Labels;
import nl.leeratelier.studio.translation.Original;
import nl.leeratelier.studio.translation.Translating;
import nl.leeratelier.studio.ui.desk.Desk;
import nl.leeratelier.studio.ui.desk.DraftEditor;
import nl.leeratelier.ui.EmptyState;
import nl.leeratelier.ui.Translations;

/** Opens drafts of translations beside their originals. */
@org.springframework.stereotype.Component
class TranslationEditor implements DraftEditor {

    private final Translating translating;
    private final Translations translations;

    TranslationEditor(Translating translating, Translations translations) {
        this.translating = translating;
        this.translations = translations;
    }

    @Override
    public String kind() {
        return Translating.KIND;
    }

    @Override
    public Component open(Desk desk) {
        Locale locale = UI.getCurrent().getLocale();
        Optional<Original> original = translating.originalOf(desk.draft());
        return original.isPresent()
                ? new TranslationPage(desk, original.get(), new Labels(translations, locale))
                : new EmptyState(
                        translations.text(locale, "translation.gone"),
                        translations.text(locale, "translation.gone.text"));
    }
}
