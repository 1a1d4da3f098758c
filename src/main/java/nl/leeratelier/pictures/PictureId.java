package nl.leeratelier.pictures;

import java.util.regex.Pattern;

/** Names a picture: SHA-256 over its bytes, in lower-case hexadecimal. In Markdown it is written {@code picture:…}. */
public record PictureId(String hash) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** @throws IllegalArgumentException when this names no picture */
    public PictureId {
        if (!isId(hash)) {
            throw new IllegalArgumentException("Names no picture: " + hash);
        }
    }

    /** Whether this can name a picture. */
    public static boolean isId(String hash) {
        return FORM.matcher(hash).matches();
    }

    @Override
    public String toString() {
        return hash;
    }
}
