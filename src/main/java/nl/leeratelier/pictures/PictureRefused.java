package nl.leeratelier.pictures;

/** A file that cannot be taken as a picture. Its message is the translation key that says why and what to do. */
public final class PictureRefused extends RuntimeException {

    PictureRefused(String reasonKey) {
        super(reasonKey);
    }

    /** The translation key that says why. */
    public String reasonKey() {
        return String.valueOf(getMessage());
    }
}
