package nl.leeratelier.pictures;

/** Pictures as they are kept. */
public final class Drawn {

    private Drawn() {}

    /** Red at the left half, blue at the right. */
    public static Picture picture(String format, int width, int height) {
        return Redrawing.of(Photos.file(format, width, height));
    }
}
