package nl.leeratelier.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A content file's bytes as text. */
final class TextFile {

    private TextFile() {}

    /** The text, without a byte order mark; empty when it is too large or not UTF-8: a problem says so. */
    static Optional<String> decode(String file, byte[] bytes, Problems problems) {
        if (bytes.length > ContentFiles.LARGEST) {
            problems.add(Place.startOf(file), "the file is larger than 1 MB", "split it into several activities");
            return Optional.empty();
        }
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            String text = decoder.decode(buffer).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            problems.add(
                    placeOf(file, bytes, buffer.position()),
                    "the file is not written in UTF-8",
                    "save it again with the encoding UTF-8");
            return Optional.empty();
        }
    }

    private static Place placeOf(String file, byte[] bytes, int offset) {
        // What stands before the first wrong byte is good UTF-8.
        String before = new String(bytes, 0, offset, StandardCharsets.UTF_8);
        return placeOf(file, before, before.codePointCount(0, before.length()));
    }

    /** The place of a character, counted in code points from the start of the text. */
    static Place placeOf(String file, String text, int index) {
        int line = 1;
        int column = 1;
        int[] before = text.codePoints().limit(index).toArray();
        for (int c : before) {
            line += c == '\n' ? 1 : 0;
            column = c == '\n' ? 1 : column + 1;
        }
        return new Place(file, line, column);
    }
}
