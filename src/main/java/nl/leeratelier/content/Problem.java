package nl.leeratelier.content;

/**
 * Something in a content file that must be mended before it can be published.
 *
 * @param place where
 * @param what what is wrong, for an author
 * @param mend how to mend it
 */
public record Problem(Place place, String what, String mend) {

    /** {@code file:line:column: what is wrong; how to mend it}. */
    @Override
    public String toString() {
        return place + ": " + what + "; " + mend;
    }
}
