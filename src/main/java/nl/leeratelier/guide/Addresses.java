package nl.leeratelier.guide;

/** Where what belongs to the pages at hand is found, besides the pages themselves. */
public final class Addresses {

    /** The script by which a browser keeps the pages. */
    public static final String OFFLINE = "/wegwijzer/offline.js";

    /** What a browser must know to install them. */
    public static final String MANIFEST = "/wegwijzer/manifest.webmanifest";

    private Addresses() {}
}
