package nl.leeratelier.ui;

import java.util.Locale;

/** Writes a length of study the same way on every screen and paper. */
public final class StudyTime {

    private static final int HOUR = 60;

    private StudyTime() {}

    /** For a sentence or a fact: "45 minuten", "3 uur", "2 uur 16 minuten". */
    public static String words(Words words, int minutes) {
        return words.t("ui.time." + kind(minutes), values(minutes));
    }

    /** The same where there is no screen. */
    public static String words(Translations translations, Locale language, int minutes) {
        return translations.text(language, "ui.time." + kind(minutes), values(minutes));
    }

    /** For a figure, where there is little room: "45 min", "3 u", "2 u 16". */
    public static String figure(Words words, int minutes) {
        return words.t("ui.time.short." + kind(minutes), values(minutes));
    }

    private static String kind(int minutes) {
        if (minutes < HOUR) {
            return "minutes";
        }
        return minutes % HOUR == 0 ? "hours" : "both";
    }

    private static Object[] values(int minutes) {
        return new Object[] {minutes / HOUR, minutes % HOUR};
    }
}
