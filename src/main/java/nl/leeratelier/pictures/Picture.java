package nl.leeratelier.pictures;

/**
 * A picture as it is kept.
 *
 * @param mediaType {@code image/jpeg} or {@code image/png}
 * @param width in pixels
 * @param height in pixels
 * @param body the file; never changed
 */
public record Picture(PictureId id, String mediaType, int width, int height, byte[] body) {}
