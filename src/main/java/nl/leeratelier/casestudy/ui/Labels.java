package nl.leeratelier.casestudy.ui;

import java.util.Locale;
import nl.leeratelier.ui.Words;

/** The words for what can be chosen in a case. */
record Labels(Words words) {

    /** The words of a value: of an origin, a nature, a role and so on. */
    String of(Enum<?> value) {
        String group = value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
        return words.t("casestudy." + group + "." + written(value));
    }

    /** Short words of a value, for the file. */
    String tag(Enum<?> value) {
        String group = value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
        return words.t("casestudy.tag." + group + "." + written(value));
    }

    String recordTag(boolean recorded) {
        return recorded ? words.t("casestudy.tag.recorded") : words.t("casestudy.tag.not-recorded");
    }

    private static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
