package nl.leeratelier.studio.review;

/**
 * What an organisation asks before something is published.
 *
 * @param two somebody who did not write in it approved it
 * @param again what changed after an approval needs an approval anew
 */
public record Eyes(boolean two, boolean again) {

    /** What holds as long as nobody chose. */
    public static final Eyes DEFAULT = new Eyes(true, true);
}
