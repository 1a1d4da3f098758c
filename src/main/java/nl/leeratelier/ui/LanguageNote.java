package nl.leeratelier.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;

/**
 * Says in which language something is written, to whoever reads the screens in another: "This programme is in Dutch." To
 * everybody else it says nothing and takes no room.
 */
public final class LanguageNote extends Paragraph implements Words {

    private LanguageNote(String key, String language) {
        addClassName("language-note");
        var own = Locale.forLanguageTag(language);
        setVisible(!own.getLanguage().equals(getLocale().getLanguage()));
        if (isVisible()) {
            setText(t(key, own.getDisplayLanguage(getLocale())));
        }
    }

    /** For where a programme begins. */
    public static LanguageNote programme(String language) {
        return new LanguageNote("ui.language.programme", language);
    }

    /** For where an activity begins. */
    public static LanguageNote activity(String language) {
        return new LanguageNote("ui.language.activity", language);
    }

    /** For where an activity begins that is only partly translated; the language is that of the rest. */
    public static LanguageNote rest(String language) {
        return new LanguageNote("ui.language.rest", language);
    }

    /** For beside a certificate. */
    public static LanguageNote certificate(String language) {
        return new LanguageNote("ui.language.certificate", language);
    }
}
