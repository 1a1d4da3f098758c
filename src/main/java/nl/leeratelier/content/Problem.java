package nl.leeratelier.content;

/**
 * Something in a content file that must be mended before it can be published.
 *
 * @param place where
 * @param what what is wrong, for an author, on one line
 * @param mend how to mend it, on one line
 */
public record Problem(Place place, String what, String mend) {

    private static final int LONGEST = 400;

    /** Puts both texts on one line, and leaves out the end of what is very long: they may quote any content. */
    public Problem {
        what = line(what);
        mend = line(mend);
    }

    private static String line(String text) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return start.replaceAll("[\\s\\p{Cntrl}\\p{Cf}]+", " ").strip();
    }

    /** {@code file:line:column: what is wrong; how to mend it}. */
    @Override
    public String toString() {
        return place + ": " + what + "; " + mend;
    }
}
