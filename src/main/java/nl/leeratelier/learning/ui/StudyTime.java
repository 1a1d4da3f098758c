package nl.leeratelier.learning.ui;

import nl.leeratelier.ui.Words;

/** Study load in words. */
final class StudyTime {

    private StudyTime() {}

    /** For example "2 u 30" or "45 minuten". */
    static String words(Words words, int minutes) {
        if (minutes < 60) {
            return words.t("learning.time.minutes", minutes);
        }
        return minutes % 60 == 0
                ? words.t("learning.time.hours", minutes / 60)
                : words.t("learning.time.hours-minutes", minutes / 60, minutes % 60);
    }
}
