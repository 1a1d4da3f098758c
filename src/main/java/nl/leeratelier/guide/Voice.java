package nl.leeratelier.guide;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.leeratelier.content.Framework.Remark;
import nl.leeratelier.content.SourceKey;
import nl.leeratelier.content.Sources;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.SourceNote;
import nl.leeratelier.ui.Translations;
import nl.leeratelier.ui.Words;

/** Says the words of the screen in one language, and shows the words of the content as they are: in Dutch, escaped. */
record Voice(Translations translations, Locale locale, Sources sources) implements Words {

    @Override
    public String t(String key, Object... values) {
        return translations.text(locale, key, values);
    }

    /** A text of the screen, as HTML. */
    String say(String key, Object... values) {
        return Markup.escape(t(key, values));
    }

    /** A text of the content, as HTML. */
    static String content(String text) {
        return Markup.escape(text);
    }

    /** The texts as items of a list. */
    static String items(List<Remark> remarks) {
        return remarks.stream()
                .map(remark -> "<li>" + content(remark.text()) + "</li>")
                .collect(Collectors.joining());
    }

    /** Where all of this comes from, in one line that opens. */
    String sourceNote(Collection<SourceKey> keys) {
        return SourceNote.markup(sources.of(keys), this).html();
    }
}
