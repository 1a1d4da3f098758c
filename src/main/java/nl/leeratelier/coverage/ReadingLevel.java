package nl.leeratelier.coverage;

import nl.leeratelier.content.Activity;

/**
 * How easily an activity reads, by Flesch-Douma: see {@link ReadingEase}. A figure to compare texts by, not a verdict.
 *
 * @param ease usually 0 to 100, at most 120; higher reads more easily
 * @param words how many words people read in it
 */
public record ReadingLevel(long ease, int words) {

    /** Dutch of level B1 is commonly put at this figure and more. */
    public static final int B1 = 60;

    /** The figure of everything that is written in an activity. */
    public static ReadingLevel of(Activity activity) {
        Written written = Written.in(activity);
        return new ReadingLevel(Math.round(ReadingEase.ease(String.join("\n\n", written.texts()))), written.words());
    }

    /** Whether it reads as B1 or more easily. */
    public boolean isEasy() {
        return ease >= B1;
    }
}
