package nl.leeratelier.studio.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pictures in Markdown by what is to be seen on them, instead of the long names of their files. Pure. */
final class PictureWords {

    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)]\\(picture:[^)]*\\)");

    private PictureWords() {}

    /** Makes the text of a key. */
    interface Speech {

        String text(String key, Object... values);
    }

    static String in(String text, Speech speech) {
        return PICTURE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(speech.text("studio.diff.picture", found.group(1))));
    }
}
